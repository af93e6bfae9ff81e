import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import LegalText from '#accounts/models/legal_text'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import {
  createApplicant,
  createNewTutor,
  createTutor,
} from '#database/factories/profiles/profile_factory'
import Application from '#profiles/models/application'

const VERSION = '2027-01'

/** An administrator publishes another version. */
async function publish(client: ApiClient) {
  const office = backOffice(client, await createStaff(['administrator']))
  const text = { kind: 'charter', version: VERSION, bodyFr: 'Neuf', bodyEn: 'New' }
  const response = await office.post('resources/legal_texts/actions/new', text)
  response.assertBodyContains({ notice: { type: 'success' } })
}

const subjects = ({ email }: User) => caughtMails(email!).map(({ subject }) => subject)

const pageOf = async (client: ApiClient, path: string, user: User) => {
  const response = await client.get(path).loginAs(user).withInertia()
  response.assertStatus(200)
  return response.inertiaProps as any
}

test.group('A new version of the charter', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('is told to the tutors who are cleared, and to nobody else', async ({ client, assert }) => {
    const [cleared, applicant, newcomer] = [
      await createTutor(),
      await createApplicant(),
      await createNewTutor(),
    ]
    const gone = await createTutor()
    await gone.merge({ state: 'suspended' }).save()
    await publish(client)
    await runJobs()
    assert.deepEqual(subjects(cleared), ['La charte des bénévoles a changé'])
    for (const other of [applicant, newcomer, gone]) assert.isEmpty(subjects(other))
    const { notifications } = await pageOf(client, '/notifications', cleared)
    assert.include(JSON.stringify(notifications), 'charter_changed')
  })

  test('stands on the home page of a tutor until it is accepted, with a pair and without', async ({
    client,
    assert,
  }) => {
    const { tutor: working, student } = await createPair()
    const alone = await createTutor()
    for (const tutor of [working, alone]) {
      assert.isFalse((await pageOf(client, '/', tutor)).charterToAccept)
    }
    await publish(client)
    for (const tutor of [working, alone]) {
      assert.isTrue((await pageOf(client, '/', tutor)).charterToAccept)
      assert.isFalse((await pageOf(client, '/application', tutor)).application.charterAccepted)
    }
    assert.isFalse((await pageOf(client, '/', student)).charterToAccept)
    const accepted = await client
      .post('/charter/acceptance')
      .loginAs(alone)
      .withCsrfToken()
      .redirects(0)
      .json({ version: VERSION, accepted: true })
      .accept('html')
    accepted.assertHeader('location', '/application')
    assert.isFalse((await pageOf(client, '/', alone)).charterToAccept)
    await runJobs()
    assert.isEmpty(subjects(alone))
    assert.include(subjects(working), 'La charte des bénévoles a changé')
  })

  test('is followed by the team, which sees who has not accepted it yet', async ({
    client,
    assert,
  }) => {
    const tutor = await createTutor()
    const office = backOffice(client, await createStaff())
    const matter = async () => {
      const { matters } = (await office.get('dashboard')).body()
      return matters.find(({ key }: { key: string }) => key === 'charterToAccept')
    }
    assert.isUndefined(await matter())
    await publish(client)
    assert.equal((await matter()).count, 1)
    const { version } = await LegalText.findByOrFail('version', VERSION)
    await CharterAcceptance.create({ tutorId: tutor.id, version, acceptedOn: '2026-11-24' })
    assert.isUndefined(await matter())
  })
})

test.group('A charter signed on paper', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  const sign = async (client: ApiClient, tutor: User, acceptedOn: string) => {
    const { id } = await Application.findByOrFail('tutorId', tutor.id)
    const office = backOffice(client, await createStaff())
    return office.post(`resources/applications/records/${id}/recordCharter`, { acceptedOn })
  }

  test('was signed on a day of the version in force, and not before', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    await LegalText.create({
      ...{ kind: 'charter', version: VERSION, bodyFr: 'Neuf', bodyEn: 'New' },
      publishedAt: clock.now().minus({ days: 3 }),
    })
    for (const day of ['1990-01-01', '2026-11-20']) {
      const early = await sign(client, tutor, day)
      assert.equal(early.body().record.errors.acceptedOn.message, 'validation.before_text')
    }
    const signed = await sign(client, tutor, '2026-11-21')
    signed.assertBodyContains({ notice: { message: 'charterRecorded' } })
  })

  test('is noted of an application that was sent', async ({ client }) => {
    const tutor = await createApplicant()
    await Application.query().where('tutor_id', tutor.id).update({ state: 'draft' })
    const response = await sign(client, tutor, '2026-11-24')
    response.assertBodyContains({ notice: { message: 'refusals.not_an_applicant' } })
  })
})
