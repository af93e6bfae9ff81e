import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import { caughtMails } from '#tests/helpers/mails'
import { announced, runJobs } from '#tests/helpers/events'
import { guardianPath } from '#accounts/guardian_link'
import { accountReader } from '#accounts/queries/account_reader'
import { isAuthorised } from '#accounts/queries/authorised_students'
import GuardianSaidNo from '#accounts/events/guardian_said_no'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import RecordConsents from '#accounts/actions/record_consents'
import Consent from '#accounts/models/consent'
import type Guardianship from '#accounts/models/guardianship'
import type { Purpose } from '#accounts/consent_purposes'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const NEEDED: Purpose[] = ['account', 'messages_and_hours', 'tutoring']

/** A child whose first guardian agreed to everything that is needed, and who has a second one. */
async function family() {
  const child = await createUser({ firstName: 'Ambre', birthDate: '2013-05-04', state: 'active' })
  const first = await createGuardian(child, { name: 'Inès Renard', email: 'ines@homeskolar.test' })
  const second = await createGuardian(child, { name: 'Paul Petit', email: 'paul@homeskolar.test' })
  await giveByGuardian(first.guardianship, NEEDED)
  return { child, first: first.guardianship, second: second.guardianship }
}

async function seen(client: ApiClient, guardianship: Guardianship) {
  const page = await client.get(guardianPath(guardianship)).withInertia()
  page.assertInertiaComponent('accounts/guardian_links/show')
  return page.inertiaProps as any
}

const standingOf = async (client: ApiClient, guardianship: Guardianship, wanted: Purpose) =>
  (await seen(client, guardianship)).standings.find(({ purpose }: any) => purpose === wanted)

const sayNo = (client: ApiClient, guardianship: Guardianship, purpose: Purpose) =>
  client
    .delete(`${guardianPath(guardianship)}/consents/${purpose}`)
    .withCsrfToken()
    .redirects(0)
    .json({})

/** What was said stands long enough to be told. */
const aWhileIsOver = () =>
  db
    .from('pgboss.job')
    .whereRaw("start_after > now() AND data->>'name' = ?", [GuardianSaidNo.eventName])
    .update({ start_after: db.raw('now()') })

test.group('Two guardians of a child', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))
  group.each.setup(forgetAttempts)

  test('each read what stands and who said what, and nothing of who the other is', async ({
    client,
    assert,
  }) => {
    const { first, second } = await family()
    const own = await standingOf(client, first, 'account')
    assert.deepInclude(own, { stands: true, others: [] })
    assert.deepInclude(own.own, { said: 'yes', recorded: false })
    const other = await seen(client, second)
    const account = other.standings.find(({ purpose }: any) => purpose === 'account')
    assert.isNull(account.own)
    assert.deepEqual(
      account.others.map(({ said }: any) => said),
      ['yes']
    )
    for (const word of ['Inès', 'Renard', 'ines@', first.id])
      assert.notInclude(JSON.stringify(other), word)
    assert.deepInclude(other.ward, { lacking: false, waiting: false })
  })

  test('one says no without having agreed before: it outweighs the other’s yes, at once', async ({
    client,
    assert,
  }) => {
    const { child, first, second } = await family()
    const answer = await sayNo(client, second, 'tutoring')
    answer.assertFlashMessage('success')
    await sayNo(client, second, 'tutoring')
    assert.isFalse(await isAuthorised(child.id))
    const [told] = await announced(AuthorisationChanged)
    assert.deepInclude(told, { studentId: child.id, authorised: false })
    const refusals = await Consent.query().where({ guardianshipId: second.id })
    assert.lengthOf(refusals, 1)
    assert.include(refusals[0].$attributes, { refused: true, withdrawnBy: 'guardian' })

    const own = await standingOf(client, second, 'tutoring')
    assert.deepInclude(own.own, { said: 'refused' })
    const other = await standingOf(client, first, 'tutoring')
    assert.isFalse(other.stands)
    assert.equal(other.own.said, 'yes')
    assert.equal(other.others[0].said, 'refused')

    const page = await client.get('/consents').loginAs(child).withInertia()
    const { guardians } = page.inertiaProps as any
    assert.deepEqual(
      guardians.map(({ refused }: any) => refused),
      [[], ['tutoring']]
    )
  })

  test('the other one is told in one mail, once it has stood for a while, and not who said no to what', async ({
    client,
    assert,
  }) => {
    const { child, first, second } = await family()
    const third = await createGuardian(child, { email: 'zoe@homeskolar.test' })
    await third.guardianship.merge({ linkSentAt: null }).save()
    await sayNo(client, second, 'tutoring')
    await sayNo(client, second, 'tutoring')
    freezeTime('2026-11-23T09:01:00Z')
    await sayNo(client, second, 'photo')
    await runJobs()
    assert.isEmpty(caughtMails('ines@homeskolar.test'))
    await aWhileIsOver()
    await runJobs()
    const [mail, ...others] = caughtMails('ines@homeskolar.test')
    assert.lengthOf(others, 0)
    assert.include(mail.text, guardianPath(first))
    assert.include(mail.text, 'Ambre')
    for (const word of ['Paul', 'Petit', 'paul@', 'autoris', 'photo', child.familyName])
      assert.notInclude(mail.subject + mail.text, word)
    assert.notInclude(mail.subject, 'Ambre')
    for (const email of ['paul@homeskolar.test', 'zoe@homeskolar.test'])
      assert.isEmpty(caughtMails(email))
  })

  test('nobody is told of a no that was taken back meanwhile', async ({ client, assert }) => {
    const { second } = await family()
    await sayNo(client, second, 'tutoring')
    freezeTime('2026-11-23T09:01:00Z')
    await giveByGuardian(second, ['tutoring'])
    await aWhileIsOver()
    await runJobs()
    assert.isEmpty(caughtMails('ines@homeskolar.test'))
  })

  test('who takes back what they agreed to reads so, and so does the other', async ({
    client,
    assert,
  }) => {
    const { child, first, second } = await family()
    await sayNo(client, first, 'account')
    assert.equal((await child.refresh()).state, 'waiting_for_guardian')
    assert.equal((await standingOf(client, first, 'account')).own.said, 'taken_back')
    assert.equal((await standingOf(client, second, 'account')).others[0].said, 'taken_back')
  })

  test('who said no changes their mind by agreeing', async ({ client, assert }) => {
    const { child, second } = await family()
    await sayNo(client, second, 'tutoring')
    const { answers } = await seen(client, second)
    const { textId } = answers.find(({ purpose }: any) => purpose === 'tutoring')
    await client
      .post(`${guardianPath(second)}/consents`)
      .withCsrfToken()
      .json({ textIds: [textId] })
    assert.isTrue(await isAuthorised(child.id))
    const own = await standingOf(client, second, 'tutoring')
    assert.isTrue(own.stands)
    assert.equal(own.own.said, 'yes')
  })

  test('a no of today is not overwritten by a paper of the same day', async ({
    client,
    assert,
  }) => {
    const { child, second } = await family()
    await sayNo(client, second, 'tutoring')
    const staff = await createStaff()
    const result = await new RecordConsents().handle({
      ...{ studentId: child.id, guardianshipId: second.id, purposes: ['tutoring'] },
      ...{ channel: 'paper', givenOn: '2026-11-23', receivedBy: staff.id, staffId: staff.id },
    })
    assert.deepInclude(result, { reason: 'before_withdrawal' })
  })

  test('what isn’t asked at this age can’t be refused', async ({ client, assert }) => {
    const student = await createUser({ birthDate: '2010-05-04' })
    const { guardianship } = await createGuardian(student)
    const answer = await sayNo(client, guardianship, 'account')
    answer.assertFlashMessage('error')
    assert.isNull(await Consent.findBy({ guardianshipId: guardianship.id }))
  })

  test('who only says no gets no mails of an account without an address', async ({
    client,
    assert,
  }) => {
    const child = await createUser({
      ...{ email: null, identifier: 'ambre-31', birthDate: '2013-05-04' },
      state: 'waiting_for_guardian',
    })
    const [one, two] = [await createGuardian(child), await createGuardian(child)]
    await sayNo(client, two.guardianship, 'account')
    assert.equal((await accountReader(child))?.email, one.guardian.email)
    await giveByGuardian(one.guardianship, ['photo'])
    assert.equal((await accountReader(child))?.email, one.guardian.email)
  })
})
