import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import config from '#config/adminjs'
import { clock } from '#core/clock'
import Guardianship from '#accounts/models/guardianship'
import WithdrawGuardianConsent from '#accounts/actions/withdraw_guardian_consent'
import MatchRequest from '#matching/models/match_request'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createQuestion } from '#database/factories/messaging/conversation_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createSlot, recordCheck } from '#database/factories/profiles/clearance_factory'
import {
  createApplicant,
  createStudent,
  createTutor,
} from '#database/factories/profiles/profile_factory'

type Matter = { key: string; count: number; href: string; first: { name: string; days: number }[] }

test.group('Monday morning', () => {
  test('says what waits, the longest first, and opens the list', async ({ client, assert }) => {
    for (const days of [2, 9]) {
      const student = await createStudent({ firstName: `Attend${days}` })
      const createdAt = clock.now().minus({ days })
      await MatchRequest.create({ studentId: student.id, state: 'waiting', createdAt })
    }
    await createApplicant()
    await createUser({ state: 'waiting_for_guardian' })
    const { pair } = await createPair()
    await pair.merge({ createdAt: clock.now().minus({ days: 20 }) }).save()

    const office = backOffice(client, await createStaff())
    const response = await office.get('dashboard')
    const matters: Matter[] = response.body().matters
    assert.deepEqual(
      matters.map(({ key, count }) => [key, count]),
      [
        ['waitingStudents', 2],
        ['applications', 1],
        ['guardians', 1],
        ['quietPairs', 1],
      ]
    )
    assert.deepEqual(
      matters[0].first.map(({ days }) => days),
      [9, 2]
    )
    for (const { key, href, count } of matters) {
      const [resource, query] = href.replace('/admin/resources/', '').split('?')
      const list = await office.list(resource, `?${query}`)
      assert.equal(list.body().meta.total, count, key)
    }
  })

  test('offers only what this person may do; others open the record', async ({
    client,
    assert,
  }) => {
    const student = await createStudent()
    await MatchRequest.create({ studentId: student.id, state: 'waiting' })
    for (const [permission, action] of [
      ['coordinator', 'makePair'],
      ['safeguarding', 'show'],
    ] as const) {
      const office = backOffice(client, await createStaff([permission]))
      const response = await office.get('dashboard')
      const matter = response.body().matters.find(({ key }: Matter) => key === 'waitingStudents')
      assert.equal(matter.action, action)
      assert.match(matter.first[0].href, new RegExp(`/${action}$`))
      const opened = await office.get(matter.first[0].href.replace('/admin/', ''))
      opened.assertStatus(200)
    }
  })

  test('says when what is agreed takes place, and until when a check is good', async ({
    client,
    assert,
  }) => {
    const applicant = await createApplicant()
    const { startsAt } = await createSlot(48, { tutorId: applicant.id, bookedAt: clock.now() })
    const tutor = await createTutor()
    const expiresOn = clock.now().plus({ days: 5 }).toUTC().toISODate()!
    await recordCheck(tutor.id, { expiresOn })
    const office = backOffice(client, await createStaff())
    const { matters } = (await office.get('dashboard')).body()
    const first = (key: string) => matters.find((one: Matter) => one.key === key).first[0]
    assert.deepInclude(first('interviewsToHold'), { at: startsAt.toUTC().toISO() })
    assert.deepInclude(first('expiringChecks'), { on: expiresOn })
  })

  test('says since when an account waits for a guardian, not since when it is there', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-01T09:00:00Z')
    const student = await createStudent({ birthDate: '2013-05-04' })
    freezeTime('2026-11-20T09:00:00Z')
    await createUser({ firstName: 'Nouvelle', state: 'waiting_for_guardian' })
    freezeTime('2026-11-21T09:00:00Z')
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'account' })
    freezeTime('2026-11-23T10:00:00Z')
    await (await student.refresh()).merge({ locale: 'en' }).save()
    const { matters } = (await backOffice(client, await createStaff()).get('dashboard')).body()
    const { first } = matters.find(({ key }: Matter) => key === 'guardians')
    assert.deepEqual(
      first.map(({ days }: { days: number }) => days),
      [3, 2]
    )
  })

  test('says since when a guardian is unknown, a consent is missing and a pair is without an hour', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-09-01T09:00:00Z')
    const disowned = await createStudent({ birthDate: '2013-05-04' })
    const { pair, student } = await createPair({ student: { birthDate: '2013-05-04' } })
    await createAppointment(pair, { state: 'completed', slots: ['2026-10-01T09:00:00Z'] })
    freezeTime('2026-11-20T09:00:00Z')
    await Guardianship.query()
      .where('studentId', disowned.id)
      .update({ ended_at: clock.now().toJSDate(), ended_by: 'guardian' })
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'tutoring' })
    freezeTime('2026-11-23T10:00:00Z')
    const { matters } = (await backOffice(client, await createStaff()).get('dashboard')).body()
    const daysOf = (key: string) => matters.find((one: Matter) => one.key === key).first[0].days
    assert.equal(daysOf('unknownGuardians'), 3)
    assert.equal(daysOf('missingConsents'), 3)
    assert.equal(daysOf('quietPairs'), 53)
  })

  test('counts no further than a list does, and says that there are more', async ({
    client,
    assert,
  }) => {
    await db.rawQuery(`INSERT INTO users (role, state, identifier, password, first_name, family_name, birth_date)
      SELECT 'student', 'waiting_for_guardian', 'attend-' || n, 'none', 'Attend', 'Beaucoup', '2014-05-04'
      FROM generate_series(1, 1200) AS n`)
    const response = await backOffice(client, await createStaff()).get('dashboard')
    const matter = response.body().matters.find(({ key }: Matter) => key === 'guardians')
    assert.deepInclude(matter, { count: 1001, most: 1000 })
    assert.lengthOf(matter.first, 3)
  })

  test('counts questions no further either', async ({ client, assert }) => {
    const { filteredAtMost } = config
    const asked = []
    for (let count = 0; count < 4; count++) asked.push(await createQuestion(await createUser()))
    Object.assign(config, { filteredAtMost: 2 })
    try {
      const office = backOffice(client, await createStaff())
      const [matter] = (await office.get('dashboard')).body().matters
      const first = asked.slice(0, 3).map(({ question }) => question.id)
      assert.deepEqual(
        [matter.key, matter.count, matter.most, matter.first.map(({ id }: any) => id)],
        ['questions', 3, 2, first]
      )
    } finally {
      Object.assign(config, { filteredAtMost })
    }
  })

  test('only tells what this person may open', async ({ client, assert }) => {
    await createApplicant()
    await createUser({ state: 'waiting_for_guardian' })
    const office = backOffice(client, await createStaff(['administrator']))
    const response = await office.get('dashboard')
    const keys = response.body().matters.map(({ key }: Matter) => key)
    assert.deepEqual(keys, ['guardians'])
  })
})
