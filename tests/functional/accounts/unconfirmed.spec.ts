import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { limits } from '#accounts/limits'
import { plainName } from '#accounts/plain_name'
import ForgetExpired from '#accounts/actions/forget_expired'
import InvitePerson from '#accounts/actions/invite_person'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createUser } from '#database/factories/accounts/user_factory'

const EMAIL = 'lea@example.org'
const FORM = {
  role: 'student',
  firstName: 'Faux',
  familyName: 'Nom',
  email: EMAIL,
  password: 'un long mot de passe',
  birthDate: '2012-05-04',
  timeZone: 'Europe/Paris',
  guardianName: 'Faux Responsable',
  guardianEmail: 'faux@example.org',
  consentAccount: '1',
  consentMessages: '1',
}
const signUp = (client: ApiClient, changes: object = {}) =>
  client
    .post('/signup')
    .withCsrfToken()
    .redirects(0)
    .form({ ...FORM, ...changes })

const unconfirmed = (values: object = {}) =>
  createUser({ state: 'unconfirmed', email: EMAIL, emailConfirmedAt: null, ...values })

test.group('An account that nobody confirmed', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('is answered like an unknown address, by the same queries', async ({ client, assert }) => {
    await signUp(client, { email: 'warm.up@example.org' })
    await unconfirmed()
    const work: string[][] = []
    for (const email of [EMAIL, 'nobody@example.org']) {
      const queries = await queriesOf(async () => {
        const response = await signUp(client, { email })
        response.assertHeader('location', '/confirm-email')
      })
      work.push(queries.map((sql) => sql.slice(0, 60)))
    }
    assert.deepEqual(work[0], work[1])
  })

  test('does not keep its owner from being invited', async ({ assert }) => {
    const user = await unconfirmed({ role: 'tutor', birthDate: '1990-01-01' })
    const result = await new InvitePerson().handle({
      person: {
        role: 'tutor',
        firstName: 'Vraie',
        familyName: 'Personne',
        birthDate: '1985-01-01',
        email: EMAIL,
        locale: 'fr',
      },
      actorId: null,
    })
    assert.isTrue(result.ok)
    assert.isNull(await User.find(user.id))
    assert.equal((await User.findByOrFail('email', EMAIL)).firstName, 'Vraie')
  })

  test('is forgotten after the days that the team set, unless something hangs on it', async ({
    assert,
  }) => {
    const { unconfirmedDays } = await settings.get()
    const createdAt = clock.now().minus({ days: unconfirmedDays })
    const old = await unconfirmed({ createdAt })
    const young = await unconfirmed({
      email: 'young@example.org',
      createdAt: createdAt.plus({ minutes: 1 }),
    })
    const answered = await unconfirmed({ email: 'answered@example.org', createdAt })
    const { guardianship } = await createGuardian(answered)
    await giveByGuardian(guardianship, ['account'])
    const active = await createUser({ createdAt })
    const seen = await new ForgetExpired().handle({ dryRun: true })
    assert.equal(seen.users, 2)
    assert.isNotNull(await User.find(old.id))
    const gone = await new ForgetExpired().handle()
    assert.equal(gone.users, 1)
    assert.isNull(await User.find(old.id))
    for (const { id } of [young, answered, active]) assert.isNotNull(await User.find(id))
    assert.isNotNull(await Guardianship.find(guardianship.id))
  })
})

test.group('A mail to somebody whom a stranger named', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('holds no link of theirs, and no message', ({ assert }) => {
    assert.equal(plainName('Anne-Gaëlle O’Neil'), 'Anne-Gaëlle O’Neil')
    assert.equal(plainName('Gagnez https://mal.exemple/x'), 'Gagnez https mal. exemple x')
    assert.isAtMost(plainName('mot '.repeat(20)).length, 40)
  })

  test('leaves a few times an hour, however many children are signed up', async ({
    client,
    assert,
  }) => {
    const { resetPerHour } = await settings.get()
    for (let child = 0; child < resetPerHour * 4 + 2; child++) {
      const response = await signUp(client, {
        firstName: `Lina ${child}`,
        email: '',
        withoutEmail: '1',
      })
      response.assertHeader('location', '/signup/identifier')
    }
    await runJobs()
    assert.lengthOf(
      caughtMails('faux@example.org').filter(({ text }) => text.includes('/guardian/')),
      resetPerHour * 4
    )
  })

  test('for a reset leaves a few times an hour from everywhere, with the same answer', async ({
    client,
    assert,
  }) => {
    const { email } = await createUser()
    const { resetPerHour } = await settings.get()
    for (let time = 0; time < resetPerHour * 2; time++) {
      assert.isTrue(await limits.mailTo('reset', email))
    }
    const response = await client
      .post('/forgot-password')
      .withCsrfToken()
      .redirects(0)
      .form({ email })
    response.assertHeader('location', '/forgot-password')
    await runJobs()
    assert.lengthOf(caughtMails(email), 0)
  })
})
