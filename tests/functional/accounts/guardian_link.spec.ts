import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import { fieldErrors } from '#tests/helpers/field_errors'
import { caughtMails } from '#tests/helpers/mails'
import { announced, runJobs } from '#tests/helpers/events'
import Consent from '#accounts/models/consent'
import LegalText from '#accounts/models/legal_text'
import AccountActivated from '#accounts/events/account_activated'
import GuardianAsked from '#accounts/events/guardian_asked'
import GuardianshipEnded from '#accounts/events/guardianship_ended'
import { guardianPath } from '#accounts/guardian_link'
import type { Purpose } from '#accounts/consent_purposes'
import AskGuardian from '#accounts/actions/ask_guardian'
import { createUser } from '#database/factories/accounts/user_factory'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const CHILD = { birthDate: '2013-05-04', state: 'waiting_for_guardian' } as const

async function family(values: object = CHILD) {
  const child = await createUser({ firstName: 'Ambre', ...values })
  const made = await createGuardian(child, { name: 'Inès Renard' })
  return { child, ...made, path: guardianPath(made.guardianship) }
}

const textOf = async (purpose: Purpose) =>
  (await LegalText.findByOrFail('kind', `consent_${purpose}`)).id

/** What was put off is due now. */
const putOffIsOver = () =>
  db
    .from('pgboss.job')
    .whereRaw("start_after > now() AND data->>'name' = ?", [GuardianAsked.eventName])
    .update({ start_after: db.raw('now()') })

const texts = (...purposes: Purpose[]) => Promise.all(purposes.map(textOf))

test.group('A guardian’s link', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))
  group.each.setup(forgetAttempts)

  test('goes out by mail, says the first name alone, and nothing personal in the subject', async ({
    assert,
  }) => {
    const { guardianship, guardian, child } = await family()
    await new AskGuardian().handle({ guardianshipId: guardianship.id })
    const jobs = await db.from('pgboss.job').select('data')
    assert.notInclude(JSON.stringify(jobs), '/guardian/')
    await runJobs()
    const [mail] = caughtMails(guardian.email)
    assert.include(mail.text, '/guardian/')
    assert.include(mail.text, 'Ambre')
    assert.notInclude(mail.text, child.familyName)
    assert.notInclude(mail.subject, 'Ambre')
  })

  test('waits for its turn at an address that got many, then leaves once', async ({ assert }) => {
    const { guardianship, guardian } = await family()
    const ask = () => new AskGuardian().handle({ guardianshipId: guardianship.id })
    for (let count = 0; count < 12; count++) await ask()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 12)
    await ask()
    await ask()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 12)

    await forgetAttempts()
    freezeTime('2026-11-23T10:00:01Z')
    await putOffIsOver()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 13)
  })

  test('one that waits for its turn dies with its revocation', async ({ assert }) => {
    const { guardianship, guardian } = await family()
    const ask = () => new AskGuardian().handle({ guardianshipId: guardianship.id })
    for (let count = 0; count < 13; count++) await ask()
    await runJobs()
    await guardianship.refresh()
    await guardianship.merge({ linkVersion: guardianship.linkVersion + 1 }).save()
    await forgetAttempts()
    await putOffIsOver()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 12)
  })

  test('shows what is asked, ticks nothing, stays in no cache and names no referrer', async ({
    client,
    assert,
  }) => {
    const { path } = await family()
    const response = await client.get(path).withInertia()
    response.assertStatus(200)
    assert.include(response.header('cache-control'), 'no-store')
    const props = response.inertiaProps as any
    assert.deepEqual(
      props.answers.map(({ purpose, needed }: any) => [purpose, needed]),
      [
        ['account', true],
        ['messages_and_hours', true],
        ['tutoring', true],
        ['photo', false],
      ]
    )
    assert.notInclude(JSON.stringify(props), 'Nom')
  })

  test('asks for the tutoring alone from the age of consent on', async ({ client, assert }) => {
    const { path } = await family({ birthDate: '2010-05-04' })
    const response = await client.get(path).withInertia()
    const { answers } = response.inertiaProps as any
    assert.deepEqual(
      answers.map(({ purpose }: any) => purpose),
      ['tutoring']
    )
  })

  test('opens the account once everything needed is given, once however often it is sent', async ({
    client,
    assert,
  }) => {
    const { child, guardian, path } = await family()
    const send = (textIds: string[]) =>
      client.post(`${path}/consents`).withCsrfToken().redirects(0).json({ textIds })

    await send(await texts('account'))
    await child.refresh()
    assert.equal(child.state, 'waiting_for_guardian')
    const rest = await texts('messages_and_hours', 'tutoring')
    await Promise.all([send(rest), send(rest)])
    await child.refresh()
    assert.equal(child.state, 'active')
    assert.lengthOf(await announced(AccountActivated), 1)
    const given = await Consent.query().where('student_id', child.id).where('channel', 'link')
    assert.lengthOf(given, 3)
    await guardian.refresh()
    assert.isNotNull(guardian.confirmedAt)
  })

  test('confirms the address that the mails of a child without one go to', async ({
    client,
    assert,
  }) => {
    const { child, path } = await family({
      ...CHILD,
      ...{ email: null, identifier: 'ambre-27', emailConfirmedAt: null },
    })
    const textIds = await texts('account', 'messages_and_hours', 'tutoring')
    await client.post(`${path}/consents`).withCsrfToken().json({ textIds })
    await child.refresh()
    assert.isNotNull(child.emailConfirmedAt)
    assert.equal(child.state, 'active')
  })

  test('asks to read again when a text changed meanwhile, and for something to be ticked', async ({
    client,
    assert,
  }) => {
    const { child, path } = await family()
    const textIds = await texts('account')
    await LegalText.create({
      ...{ kind: 'consent_account', version: '2026-11', bodyFr: 'Nouveau.', bodyEn: 'New.' },
      publishedAt: freezeTime('2026-11-23T09:00:00Z'),
    })
    const send = (body: object) =>
      client.post(`${path}/consents`).withCsrfToken().redirects(0).json(body)
    const response = await send({ textIds })
    response.assertFlashMessage('error')
    assert.isNull(await Consent.findBy({ studentId: child.id, channel: 'link' }))
    const empty = await client.post(`${path}/consents`).withCsrfToken().redirects(0).form({})
    assert.property(fieldErrors(empty), 'textIds')
  })

  test('takes a consent back, and gives it again', async ({ client, assert }) => {
    const { child, path } = await family()
    const all = await texts('account', 'messages_and_hours', 'tutoring', 'photo')
    const give = () => client.post(`${path}/consents`).withCsrfToken().json({ textIds: all })
    await give()
    await client.delete(`${path}/consents/account`).withCsrfToken().json({})
    await child.refresh()
    assert.equal(child.state, 'waiting_for_guardian')
    await give()
    await child.refresh()
    assert.equal(child.state, 'active')
  })

  test('tells a guardian who agreed that another one’s answer is still missing', async ({
    client,
    assert,
  }) => {
    const { child, path } = await family()
    const { guardianship } = await createGuardian(child, { name: 'Paul Renard' })
    const other = guardianPath(guardianship)
    const textIds = await texts('account', 'messages_and_hours', 'tutoring')
    const waiting = async () => {
      const { inertiaProps } = await client.get(path).withInertia()
      return (inertiaProps as any).ward.waiting
    }
    for (const link of [path, other]) {
      await client.post(`${link}/consents`).withCsrfToken().json({ textIds })
    }
    assert.isFalse(await waiting())
    await client.delete(`${other}/consents/account`).withCsrfToken().json({})
    assert.isTrue(await waiting())
  })

  test('and so does the tutoring that another one no longer authorises; the student reads it too', async ({
    client,
    assert,
  }) => {
    const { child, guardianship, path } = await family({ birthDate: '2010-05-04' })
    const { guardianship: second } = await createGuardian(child, { name: 'Paul Renard' })
    for (const each of [guardianship, second]) await giveByGuardian(each, ['tutoring'])
    const seen = async () => {
      const link = await client.get(path).withInertia()
      const own = await client.get('/consents').loginAs(child).withInertia()
      return [(link.inertiaProps as any).ward.lacking, (own.inertiaProps as any).standing]
    }
    assert.deepEqual(await seen(), [false, ['tutoring']])
    await client
      .delete(`${guardianPath(second)}/consents/tutoring`)
      .withCsrfToken()
      .json({})
    assert.deepEqual(await seen(), [true, []])
  })

  test('"not my child" ends it, and is announced for the child', async ({ client, assert }) => {
    const { child, guardianship, path } = await family()
    await client.delete(path).withCsrfToken().json({})
    await guardianship.refresh()
    assert.equal(guardianship.endedBy, 'guardian')
    assert.deepEqual(await announced(GuardianshipEnded), [
      { guardianshipId: guardianship.id, studentId: child.id, by: 'guardian' },
    ])
    const again = await client.get(path).withInertia()
    again.assertInertiaComponent('accounts/guardian_links/closed')
  })

  test('unknown, forged, revoked, ended or too old: a clear page, and nothing is written', async ({
    client,
    assert,
  }) => {
    const { child, guardianship, path } = await family()
    const dead = [`${path}x`, '/guardian/unknown']
    await guardianship.merge({ linkVersion: 2 }).save()
    dead.push(path)
    const adult = await family({ birthDate: '2008-05-04', state: 'active' })
    dead.push(adult.path)
    for (const address of dead) {
      const shown = await client.get(address).withInertia()
      shown.assertInertiaComponent('accounts/guardian_links/closed')
      await client
        .post(`${address}/consents`)
        .withCsrfToken()
        .json({ textIds: await texts('account') })
      await client.delete(`${address}/consents/account`).withCsrfToken().json({})
      await client.delete(address).withCsrfToken().json({})
    }
    assert.isNull(await Consent.findBy({ studentId: child.id, channel: 'link' }))
    await guardianship.refresh()
    assert.isNull(guardianship.endedAt)
  })
})
