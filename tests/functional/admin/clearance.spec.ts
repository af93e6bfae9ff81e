import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import Interview from '#profiles/models/interview'
import Application from '#profiles/models/application'
import AuditEntry from '#audit/models/audit_entry'
import BackgroundCheck from '#profiles/models/background_check'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant, createTutor } from '#database/factories/profiles/profile_factory'

const today = () => clock.now().toISODate()
const later = () => clock.now().plus({ years: 3 }).toISODate()

const interview = (interviewerId: string, favourable = 'yes') => ({
  heldOn: today(),
  interviewerId,
  favourable,
})

const check = (favourable = 'yes') => ({
  kind: 'criminal_record_extract',
  shownOn: today(),
  expiresOn: later(),
  favourable,
})

async function pathsOf(tutorId: string) {
  const { id } = await Application.findByOrFail('tutorId', tutorId)
  return (action: string) => `resources/applications/records/${id}/${action}`
}

test.group('Clearing a tutor from the back office', () => {
  test('charter, interview, check and decision, by two people', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const [claire, samir] = [await createStaff(), await createStaff()]
    const path = await pathsOf(tutor.id)
    const [first, second] = [backOffice(client, claire), backOffice(client, samir)]

    for (const [action, data] of [
      ['recordCharter', { acceptedOn: today() }],
      ['noteInterview', interview(claire.id)],
      ['recordCheck', check()],
    ] as const) {
      const response = await first.post(path(action), data)
      response.assertBodyContains({ notice: { type: 'success' } })
    }
    const own = await first.get(path('decide'))
    assert.include(own.body().form, {
      missing: null,
      stake: 'decider_interviewed',
      absent: null,
    })
    const refused = await first.post(path('decide'), { outcome: 'cleared' })
    refused.assertBodyContains({ notice: { message: 'refusals.decider_interviewed' } })
    assert.isFalse(await isCleared(tutor.id))

    const { seen } = (await second.get(path('decide'))).body().form
    const decided = await second.post(path('decide'), { outcome: 'cleared', seen })
    decided.assertBodyContains({ notice: { message: 'tutorCleared' } })
    assert.isTrue(await isCleared(tutor.id))
    const outdated = await second.post(path('decide'), { outcome: 'refused', seen })
    outdated.assertBodyContains({ notice: { message: 'refusals.not_to_decide' } })
    assert.isTrue(await isCleared(tutor.id))
    const entries = await AuditEntry.query().orderBy('id')
    assert.deepEqual(
      entries.map(({ action }) => action),
      [
        'profiles.charter_recorded',
        'profiles.interview_recorded',
        'profiles.check_recorded',
        'profiles.tutor_cleared',
      ]
    )
  })

  test('what is missing is said beside its field', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const office = backOffice(client, await createStaff())
    const path = await pathsOf(tutor.id)
    const note = await office.post(path('noteInterview'), { heldOn: '2026-02-31' })
    const { errors } = note.body().record
    assert.equal(errors.heldOn.message, 'validation.day')
    assert.equal(errors.favourable.message, 'validation.required')
    const empty = await office.post(path('decide'), {})
    assert.equal(empty.body().record.errors.outcome.message, 'validation.required')
    assert.lengthOf(await Interview.all(), 0)
  })

  test('dates make sense, and staff held the interview: told at its field', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const gone = await createStaff(['coordinator'], { state: 'deactivated' })
    const office = backOffice(client, staff)
    const path = await pathsOf(tutor.id)
    const cases: [string, object, string][] = [
      ['noteInterview', { ...interview(staff.id), heldOn: later() }, 'heldOn'],
      ['noteInterview', interview(tutor.id), 'interviewerId'],
      ['noteInterview', interview(gone.id), 'interviewerId'],
      ['recordCheck', { ...check(), shownOn: later() }, 'shownOn'],
      ['recordCheck', { ...check(), expiresOn: today() }, 'expiresOn'],
      ['recordCharter', { acceptedOn: later() }, 'acceptedOn'],
    ]
    for (const [action, data, field] of cases) {
      const response = await office.post(path(action), data)
      assert.deepEqual(Object.keys(response.body().record.errors), [field])
    }
    assert.lengthOf(await BackgroundCheck.all(), 0)
  })

  test('a check is shown lately and holds for some years: told at its field', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const path = (await pathsOf((await createApplicant()).id))('recordCheck')
    const fields = async (dates: object) =>
      Object.keys((await office.post(path, { ...check(), ...dates })).body().record.errors)
    assert.deepEqual(await fields({ shownOn: '1950-01-01' }), ['shownOn'])
    assert.deepEqual(await fields({ expiresOn: '9999-12-31' }), ['expiresOn'])
    const { form } = (await office.get(path)).body()
    assert.deepEqual(await fields({ shownOn: form.shownFrom, expiresOn: form.until }), [
      'expiresOn',
    ])
    assert.lengthOf(await BackgroundCheck.all(), 0)
    assert.deepEqual(await fields({ shownOn: form.today, expiresOn: form.until }), [])
    await transaction((trx) => settings.update({ checkShownMonths: 24 }, trx))
    const shownOn = clock.now().minus({ months: 20 }).toISODate()
    const expiresOn = clock.now().plus({ years: 1 }).toISODate()
    assert.deepEqual(await fields({ shownOn, expiresOn }), [])
    assert.lengthOf(await BackgroundCheck.all(), 2)
  })

  test('an interview of long ago clears nobody: told at its field', async ({ client, assert }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const path = (await pathsOf((await createApplicant()).id))('noteInterview')
    const { form } = (await office.get(path)).body()
    const before = clock.at(new Date(form.from)).minus({ days: 1 }).toISODate()
    for (const heldOn of [before, '1990-01-01']) {
      const { record } = (await office.post(path, { ...interview(staff.id), heldOn })).body()
      assert.deepEqual(Object.keys(record.errors), ['heldOn'])
    }
    assert.lengthOf(await Interview.all(), 0)
    await office.post(path, { ...interview(staff.id), heldOn: form.from })
    assert.lengthOf(await Interview.all(), 1)
  })

  test('something unfavourable closes the gate, and is decided anew', async ({
    client,
    assert,
  }) => {
    const tutor = await createTutor()
    const office = backOffice(client, await createStaff())
    const path = await pathsOf(tutor.id)
    await office.post(path('recordCheck'), check('no'))
    assert.isFalse(await isCleared(tutor.id))
    await office.post(path('recordCheck'), check())
    assert.isFalse(await isCleared(tutor.id))
    const dashboard = await office.get('dashboard')
    const keys = dashboard.body().matters.map(({ key }: { key: string }) => key)
    assert.include(keys, 'decisions')
  })

  test('the only one who is active names who is away, and it is listed', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const samir = await createStaff(['coordinator'], { state: 'suspended' })
    const office = backOffice(client, staff)
    const path = await pathsOf(tutor.id)
    await office.post(path('recordCharter'), { acceptedOn: today() })
    await office.post(path('noteInterview'), interview(staff.id))
    await office.post(path('recordCheck'), check())
    const form = await office.get(path('decide'))
    const [away] = form.body().form.absent
    assert.equal(away.id, samir.id)
    const unnamed = await office.post(path('decide'), { outcome: 'cleared' })
    unnamed.assertBodyContains({ notice: { message: 'refusals.absent_colleague_missing' } })
    await office.post(path('decide'), {
      outcome: 'cleared',
      absentColleagueId: samir.id,
    })
    assert.isTrue(await isCleared(tutor.id))

    const list = await office.list('application_decisions', '?filters.alone=true')
    assert.equal(list.body().meta.total, 1)
    const dashboard = await office.get('dashboard')
    const alone = dashboard
      .body()
      .matters.find(({ key }: { key: string }) => key === 'decidedAlone')
    assert.equal(alone.count, 1)
  })

  test('it is a coordinator’s to do', async ({ client }) => {
    const tutor = await createApplicant()
    const office = backOffice(client, await createStaff(['safeguarding', 'administrator']))
    const path = await pathsOf(tutor.id)
    for (const action of ['recordCharter', 'noteInterview', 'recordCheck', 'decide']) {
      const response = await office.post(path(action), {})
      response.assertStatus(403)
    }
  })
})
