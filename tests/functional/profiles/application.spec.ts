import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import Application from '#profiles/models/application'
import LegalText from '#accounts/models/legal_text'
import { fieldErrors } from '#tests/helpers/field_errors'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import Availability from '#profiles/models/availability'
import SubmitApplication from '#profiles/actions/submit_application'
import DecideApplication from '#profiles/actions/decide_application'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  acceptCharter,
  createSlot,
  noteInterview,
} from '#database/factories/profiles/clearance_factory'
import {
  createApplicant,
  createNewTutor,
  createTutor,
  giveSkill,
} from '#database/factories/profiles/profile_factory'
import Tutor from '#profiles/models/tutor'

const open = async (client: ApiClient, user: User, path = '/application') => {
  const response = await client.get(path).loginAs(user).withInertia()
  response.assertStatus(200)
  return response.inertiaProps as any
}

const ask = (client: ApiClient, method: 'post' | 'delete', path: string, user: User, body = {}) =>
  client[method](path).loginAs(user).withCsrfToken().redirects(0).json(body).accept('html')

const SUBMISSION = '/application/submission'

const WEEK = { weekday: 1, startsMinute: 1020, endsMinute: 1080 }

async function readyTutor() {
  const tutor = await createNewTutor()
  await Tutor.create({ id: tutor.id, capacity: 1, presentation: 'J’aime les maths.' })
  await giveSkill(tutor.id)
  await Availability.create({ userId: tutor.id, ...WEEK })
  await acceptCharter(tutor.id)
  return tutor
}

test.group('An application', () => {
  test('is a tutor’s alone, and asks for sign-in', async ({ client }) => {
    for (const path of ['/application', '/charter']) {
      const out = await client.get(path).redirects(0)
      out.assertHeader('location', '/login')
      const student = await client
        .get(path)
        .loginAs(await createUser())
        .withInertia()
      student.assertStatus(403)
    }
  })

  test('shows each step, and nothing of what was found', async ({ client, assert }) => {
    const props = await open(client, await createTutor({}, { interviewFavourable: false }))
    assert.sameMembers(Object.keys(props.application), [
      ...['state', 'cleared', 'current', 'hasProfile', 'hasAvailability', 'charterAccepted'],
      ...['interviewHeld', 'checkExpiresOn', 'checkShown', 'mayPick', 'mayWithdraw'],
      ...['reapplyOn', 'mayReapply'],
    ])
  })

  test('is sent only when complete, and says what is missing', async ({ client, assert }) => {
    const tutor = await createNewTutor()
    const noProfile = await ask(client, 'post', SUBMISSION, tutor)
    assert.match(String(noProfile.flashMessage('error')), /^Il manque encore vos matières/)
    const profile = await Tutor.create({ id: tutor.id, capacity: 1 })
    await giveSkill(tutor.id)
    const at = async () => {
      const { application } = await open(client, tutor)
      return application.current
    }
    assert.equal(await at(), 0)
    const silent = await ask(client, 'post', SUBMISSION, tutor)
    assert.match(String(silent.flashMessage('error')), /^Il manque encore quelques mots sur vous/)
    await profile.merge({ presentation: 'J’aime les maths.' }).save()
    assert.equal(await at(), 1)
    const noWeek = await ask(client, 'post', SUBMISSION, tutor)
    assert.match(String(noWeek.flashMessage('error')), /^Il manque encore vos disponibilités/)
    await Availability.create({ userId: tutor.id, ...WEEK })
    assert.equal(await at(), 2)
    const noCharter = await ask(client, 'post', SUBMISSION, tutor)
    assert.match(String(noCharter.flashMessage('error')), /^Il manque encore la charte/)
    assert.lengthOf(await db.from('applications'), 0)

    await acceptCharter(tutor.id)
    const sent = await ask(client, 'post', SUBMISSION, tutor)
    sent.assertHeader('location', '/application')
    const application = await Application.findByOrFail('tutorId', tutor.id)
    assert.equal(application.state, 'submitted')
    assert.isNotNull(application.submittedAt)
    const again = await ask(client, 'post', SUBMISSION, tutor)
    again.assertFlashMessage('error', 'Votre candidature est déjà chez l’équipe.')
  })

  test('is withdrawn with its slot, and can be sent again', async ({ client, assert }) => {
    const tutor = await readyTutor()
    await ask(client, 'post', SUBMISSION, tutor)
    const slot = await createSlot(48, { tutorId: tutor.id })
    await ask(client, 'delete', SUBMISSION, tutor)
    await slot.refresh()
    assert.isNull(slot.tutorId)
    const { application } = await open(client, tutor)
    assert.equal(application.state, 'draft')
    await ask(client, 'post', SUBMISSION, tutor)
    const after = await open(client, tutor)
    assert.equal(after.application.state, 'submitted')
  })

  test('that is decided can’t be withdrawn', async ({ client, assert }) => {
    const tutor = await createTutor()
    const response = await ask(client, 'delete', SUBMISSION, tutor)
    response.assertFlashMessage('error', 'Cette candidature ne peut plus être retirée.')
    const { application } = await open(client, tutor)
    assert.isTrue(application.cleared)
  })
})

test.group('Applying again after a refusal', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T22:30:00Z'))

  async function refusedTutor() {
    const tutor = await readyTutor()
    await new SubmitApplication().handle({ tutorId: tutor.id })
    await noteInterview(tutor.id, { favourable: false })
    const { id: applicationId } = await Application.findByOrFail('tutorId', tutor.id)
    const { id: staffId } = await createStaff()
    const refusal = { applicationId, staffId, absentColleagueId: null }
    await new DecideApplication().handle({ ...refusal, outcome: 'refused' })
    return tutor
  }

  test('waits as long as staff say, and says until when', async ({ client, assert }) => {
    await db.from('settings').update({ reapply_after_days: 30 })
    settings.forget()
    const tutor = await refusedTutor()
    const refused = await open(client, tutor)
    assert.deepInclude(refused.application, { reapplyOn: '2026-12-23', mayReapply: false })
    freezeTime('2026-12-22T23:59:00Z')
    const early = await ask(client, 'post', SUBMISSION, tutor)
    assert.match(String(early.flashMessage('error')), /^Il est trop tôt/)

    freezeTime('2026-12-23T00:00:00Z')
    const due = await open(client, tutor)
    assert.deepInclude(due.application, { mayReapply: true, current: 3 })
    await ask(client, 'post', SUBMISSION, tutor)
    const { application } = await open(client, tutor)
    assert.deepInclude(application, { state: 'submitted', reapplyOn: null, mayPick: true })
    const staff = await createStaff()
    const { id: applicationId } = await Application.findByOrFail('tutorId', tutor.id)
    const cleared = await new DecideApplication().handle({
      ...{ applicationId, staffId: staff.id, outcome: 'cleared', absentColleagueId: null },
    })
    assert.deepInclude(cleared, { reason: 'interview_unfavourable' })
  })
})

test.group('The charter', () => {
  const ACCEPTANCE = '/charter/acceptance'

  test('is shown in full, and accepted with its version, once', async ({ client, assert }) => {
    const tutor = await createNewTutor()
    const { version, blocks, acceptedOn } = await open(client, tutor, '/charter')
    assert.isNull(acceptedOn)
    assert.isAbove(blocks.length, 5)
    for (const accepted of ['1', '1']) {
      const response = await ask(client, 'post', ACCEPTANCE, tutor, { version, accepted })
      response.assertHeader('location', '/application')
    }
    const rows = await db.from('charter_acceptances').where('tutor_id', tutor.id)
    assert.lengthOf(rows, 1)
    assert.include(rows[0], { version, recorded_by: null })
  })

  test('needs its box, and the version that is in force', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const { version } = await open(client, tutor, '/charter')
    const unticked = await ask(client, 'post', ACCEPTANCE, tutor, { version })
    assert.property(fieldErrors(unticked), 'accepted')
    await LegalText.create({ kind: 'charter', version: '2027-01', bodyFr: 'Neuf', bodyEn: 'New' })
    const old = await ask(client, 'post', ACCEPTANCE, tutor, { version, accepted: '1' })
    assert.match(fieldErrors(old).accepted[0], /vient de changer/)
    assert.lengthOf(await db.from('charter_acceptances'), 0)
  })
})
