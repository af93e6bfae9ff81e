import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { forgetAttempts } from '#tests/helpers/limits'
import { runJobs } from '#tests/helpers/events'
import { ageOn } from '#accounts/age'
import Consent from '#accounts/models/consent'
import Guardianship from '#accounts/models/guardianship'
import Notification from '#notifications/models/notification'
import PassConsents from '#accounts/actions/pass_consents'
import WithdrawOwnConsent from '#accounts/actions/withdraw_own_consent'
import SendGuardianConsentsPassed from '#accounts/listeners/send_guardian_consents_passed'
import { isShownByPhoto } from '#accounts/queries/photo_consents'
import { consentsToPass } from '#accounts/queries/consents_to_pass'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { giveByGuardian, giveOwn } from '#database/factories/accounts/consent_factory'
import { createUser } from '#database/factories/accounts/user_factory'
import {
  createGuardian,
  createWillingGuardian,
} from '#database/factories/accounts/guardian_factory'

const standing = async (studentId: string) => {
  const rows = await Consent.query().where({ studentId }).whereNull('withdrawn_at')
  return rows.map((one) => `${one.guardianshipId ? 'guardian' : 'own'}:${one.purpose}`).sort()
}

test.group('Consents pass to the student', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('at the age of consent: account, messages and photo; the tutoring stays', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2011-11-23' })
    const { guardian, guardianship } = await createWillingGuardian(student)
    await giveByGuardian(guardianship, ['photo'])
    assert.equal(await new PassConsents().handle({ dryRun: true }), 1)
    assert.equal(await new PassConsents().handle(), 1)
    assert.equal(await new PassConsents().handle(), 0)
    assert.deepEqual(await standing(student.id), [
      ...['guardian:tutoring', 'own:account', 'own:messages_and_hours', 'own:photo'],
    ])
    const passed = await Consent.findByOrFail({ studentId: student.id, channel: 'passed' })
    assert.equal(passed.purpose, 'photo')
    assert.isTrue(await isAuthorised(student.id))

    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 1)
    assert.include(caughtMails(guardian.email)[0].text, student.firstName)
    assert.notInclude(caughtMails(guardian.email)[0].subject, student.firstName)
    const told = await Notification.findByOrFail('userId', student.id)
    assert.equal(told.kind, 'accounts.consents_passed')
    assert.lengthOf(caughtMails(student.email), 1)
  })

  test('at the age of authorisation: guardianships end, and their links die', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2008-11-23' })
    const { guardianship } = await createWillingGuardian(student)
    await new PassConsents().handle()
    await guardianship.refresh()
    assert.equal(guardianship.endedBy, 'passed')
    assert.notInclude((await standing(student.id)).join(), 'guardian')
    assert.isTrue(await isAuthorised(student.id))
    assert.equal(await new PassConsents().handle(), 0)
  })

  test('of whom nothing was asked at that age, nobody hears of a birthday long gone', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2010-05-04' })
    const { guardian, guardianship } = await createGuardian(student)
    await giveByGuardian(guardianship, ['tutoring'])
    await new PassConsents().handle()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 0)
    assert.isNull(await Notification.findBy('userId', student.id))
    assert.deepEqual(await standing(student.id), [
      ...['guardian:tutoring', 'own:account', 'own:messages_and_hours'],
    ])
  })

  test('at both ages at once, when a birth date was put right: one word, the last', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2008-05-04' })
    const { guardian } = await createWillingGuardian(student)
    await new PassConsents().handle()
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 1)
    assert.include(caughtMails(guardian.email)[0].text, '18')
    assert.lengthOf(await Notification.query().where('userId', student.id), 1)
  })

  test('a withdrawal doesn’t pass, and a waiting account opens', async ({ assert }) => {
    const student = await createUser({ birthDate: '2011-11-23', state: 'waiting_for_guardian' })
    const { guardianship } = await createWillingGuardian(student)
    await giveByGuardian(guardianship, ['photo'])
    await Consent.query()
      .where({ guardianshipId: guardianship.id, purpose: 'photo' })
      .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: 'guardian' })
    await new PassConsents().handle()
    assert.notInclude(await standing(student.id), 'own:photo')
    await student.refresh()
    assert.equal(student.state, 'active')
  })

  test('the student’s own word stays what it was: neither a withdrawal nor a silence passes on', async ({
    assert,
  }) => {
    const child = await createUser({ birthDate: '2011-11-23' })
    const { guardianship } = await createWillingGuardian(child)
    await giveByGuardian(guardianship, ['photo'])
    await new WithdrawOwnConsent().handle({ studentId: child.id, purpose: 'messages_and_hours' })
    const silent = await createUser({ birthDate: '2011-11-23', state: 'waiting_for_guardian' })
    await createWillingGuardian(silent)
    await Consent.query().where('studentId', silent.id).whereNull('guardianshipId').delete()

    assert.equal(await new PassConsents().handle(), 2)
    assert.deepEqual(await standing(child.id), [
      ...['guardian:tutoring', 'own:account', 'own:photo'],
    ])
    assert.isFalse(await isAuthorised(child.id))
    assert.deepEqual(await standing(silent.id), ['guardian:tutoring'])
    await silent.refresh()
    assert.equal(silent.state, 'waiting_for_guardian')
  })

  test('a photo that the student took back stays back, whatever a guardian agreed to', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2011-11-23' })
    const { guardianship } = await createWillingGuardian(student)
    await giveOwn(student, ['photo'])
    await new WithdrawOwnConsent().handle({ studentId: student.id, purpose: 'photo' })
    await giveByGuardian(guardianship, ['photo'])
    await new PassConsents().handle()
    assert.notInclude((await standing(student.id)).join(), 'photo')
    assert.isFalse(await isShownByPhoto(student.id))
  })

  test('what one guardian keeps and another took back doesn’t pass', async ({ assert }) => {
    const student = await createUser({ birthDate: '2011-11-23' })
    const { guardianship } = await createWillingGuardian(student)
    const { guardianship: other } = await createWillingGuardian(student)
    for (const each of [guardianship, other]) await giveByGuardian(each, ['photo'])
    await Consent.query()
      .where({ guardianshipId: other.id, purpose: 'photo' })
      .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: 'guardian' })
    assert.isFalse(await isShownByPhoto(student.id))
    await new PassConsents().handle()
    assert.notInclude((await standing(student.id)).join(), 'photo')
    assert.isFalse(await isShownByPhoto(student.id))
  })

  test('whoever was named for an account that nobody confirmed, or was never asked, hears of nothing', async ({
    assert,
  }) => {
    const birthDate = '2008-11-23'
    for (const state of ['unconfirmed', 'invited'] as const) {
      const emailConfirmedAt = null
      const student = await createUser({
        ...{ birthDate, state, emailConfirmedAt },
        ...(state === 'invited' && { password: null }),
      })
      const { guardian } = await createGuardian(student)
      assert.equal(await new PassConsents().handle(), 0)
      await runJobs()
      assert.lengthOf(caughtMails(guardian.email), 0)
    }
    const student = await createUser({ birthDate })
    const { guardian, guardianship } = await createGuardian(student)
    await guardianship.merge({ linkSentAt: null }).save()
    assert.equal(await new PassConsents().handle(), 1)
    await runJobs()
    assert.lengthOf(caughtMails(guardian.email), 0)
    assert.equal((await guardianship.refresh()).endedBy, 'passed')
  })

  test('what was typed as a name is no message to the guardian, and nobody’s mailbox is filled', async ({
    assert,
  }) => {
    await forgetAttempts()
    const email = 'nadia@example.org'
    const firstName = 'Gagnez 1000 euros sur www.arnaque.example et encore bien plus'
    const name = 'Cliquez sur www.arnaque.example'
    const student = await createUser({ birthDate: '2008-11-23', firstName })
    const { guardianship } = await createGuardian(student, { name, email })
    await new PassConsents().handle()
    await runJobs()
    const [mail] = caughtMails(email)
    assert.notInclude(mail.text + mail.html, 'arnaque.example')
    assert.notInclude(mail.text, firstName)

    const send = () =>
      new SendGuardianConsentsPassed().handle({
        ...{ guardianshipId: guardianship.id, age: 18, last: true },
      })
    const { resetPerHour } = await settings.get()
    for (let sent = 1; sent <= resetPerHour * 4; sent++) await send()
    assert.lengthOf(caughtMails(email), resetPerHour * 4)
    const later = await db
      .from('pgboss.job')
      .whereRaw("data::text LIKE '%guardian_consents_passed%' AND start_after > now()")
    assert.lengthOf(later, 1)
  })

  test('who waits with no guardian left is let in, and nothing is said of consents', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2011-11-23', state: 'waiting_for_guardian' })
    const { guardianship } = await createGuardian(student)
    await guardianship.merge({ endedAt: clock.now(), endedBy: 'guardian' }).save()
    assert.equal(await new PassConsents().handle(), 1)
    assert.equal(await new PassConsents().handle(), 0)
    await student.refresh()
    assert.equal(student.state, 'active')
    await runJobs()
    assert.isNull(await Notification.findBy('userId', student.id))
    assert.lengthOf(caughtMails(student.email), 1)
  })

  test('without the address of a guardian who answered, an account keeps waiting', async ({
    assert,
  }) => {
    const student = await createUser({
      ...{ birthDate: '2011-11-23', state: 'waiting_for_guardian', emailConfirmedAt: null },
    })
    await createGuardian(student)
    await new PassConsents().handle()
    await student.refresh()
    assert.equal(student.state, 'waiting_for_guardian')
  })

  test('on the student’s own day, wherever they live, as the age says', async ({ assert }) => {
    const zones = ['Pacific/Tahiti', 'America/Cayenne', 'Europe/Paris', 'Pacific/Noumea']
    const student = await createUser({ birthDate: '2011-11-23' })
    await createGuardian(student)
    const property = fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 6 * 365 }),
      fc.integer({ min: -36, max: 36 }),
      async (timeZone, days, hours) => {
        const birthDate = DateTime.fromISO('2007-01-01').plus({ days }).toISODate()!
        await student.merge({ birthDate, timeZone }).save()
        const at = DateTime.fromISO(birthDate, { zone: timeZone })
          .plus({ years: 15 })
          .plus({ hours })
        const today = at.setZone(timeZone).toISODate()!
        const due = (await consentsToPass(15, at)).includes(student.id)
        assert.equal(due, ageOn(birthDate, today) >= 15, `${birthDate} ${timeZone} ${today}`)
      }
    )
    await fc.assert(property, { numRuns: 60 })
    assert.isNull((await Guardianship.findByOrFail('studentId', student.id)).endedAt)
  })
})
