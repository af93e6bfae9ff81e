import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { announced, runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { issueToken, tokenState } from '#accounts/account_tokens'
import { LoginSessionStore } from '#accounts/login_session_store'
import AuditEntry from '#audit/models/audit_entry'
import PasswordResetAsked from '#accounts/events/password_reset_asked'
import PersonInvited from '#accounts/events/person_invited'
import SecondFactor from '#accounts/models/second_factor'
import StaffPermission from '#accounts/models/staff_permission'
import User from '#accounts/models/user'
import { createWillingGuardian } from '#database/factories/accounts/guardian_factory'
import { createStaff, createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const NONE = { coordinator: false, safeguarding: false, administrator: false }
const PERSON = {
  role: 'tutor',
  firstName: 'Rosa',
  familyName: 'Lopez',
  email: 'rosa@homeskolar.test',
  birthDate: '1990-05-04',
  locale: 'fr',
  ...NONE,
}
const INVITE = 'resources/users/actions/new'
const onUser = (id: string, action: string) => `resources/users/records/${id}/${action}`
const refusal = (response: any) => response.body().notice.message

test.group('Inviting from the back office', () => {
  test('creates an account without a password, mails a link, and is in the journal', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const response = await backOffice(client, staff).post(INVITE, PERSON)
    assert.equal(refusal(response), 'personInvited')
    const user = await User.findByOrFail('email', PERSON.email)
    assert.deepInclude(user.$attributes, { role: 'tutor', state: 'invited', password: null })
    assert.deepEqual(await announced(PersonInvited), [{ userId: user.id }])
    assert.lengthOf(await db.from('account_tokens'), 0)
    const entry = await AuditEntry.findByOrFail('subjectId', user.id)
    assert.deepInclude(entry.$attributes, { action: 'accounts.person_invited', actorId: staff.id })
    await runJobs()
    assert.match(caughtMails(PERSON.email)[0].text, /\/invitation\//)
  })

  test('only an administrator makes somebody staff, with at least one permission', async ({
    client,
    assert,
  }) => {
    const staff = { ...PERSON, role: 'staff', birthDate: '' }
    const coordinator = backOffice(client, await createStaff())
    const refused = await coordinator.post(INVITE, { ...staff, coordinator: true })
    assert.equal(refusal(refused), 'anyForbiddenError')
    const administrator = backOffice(client, await createStaff(['administrator']))
    const none = await administrator.post(INVITE, staff)
    assert.property(none.body().record.errors, 'permissions')
    const unnamed = await administrator.post(INVITE, { ...staff, firstName: '' })
    assert.sameMembers(Object.keys(unnamed.body().record.errors), ['firstName', 'permissions'])
    assert.isNull(await User.findBy('email', PERSON.email))
    await administrator.post(INVITE, { ...staff, coordinator: true })
    const user = await User.findByOrFail('email', PERSON.email)
    const rows = await StaffPermission.query().where('userId', user.id)
    assert.deepEqual(
      rows.map(({ permission }) => permission),
      ['coordinator']
    )
  })

  test('a known address, a child as a tutor and a missing name are said at their field', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const { email } = await createUser()
    for (const [values, field] of [
      [{ email: email.toUpperCase() }, 'email'],
      [{ birthDate: '2014-01-01' }, 'birthDate'],
      [{ birthDate: '' }, 'birthDate'],
      [{ firstName: '' }, 'firstName'],
    ] as const) {
      const response = await office.post(INVITE, { ...PERSON, ...values })
      assert.property(response.body().record.errors, field)
    }
    assert.isNull(await User.findBy('email', PERSON.email))
  })

  test('a student without an address gets an identifier, and the guardian the link', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const child = { ...PERSON, role: 'student', email: '', birthDate: '2014-05-04' }
    const alone = await office.post(INVITE, child)
    assert.property(alone.body().record.errors, 'email')
    const guardian = { guardianName: 'Anne Lopez', guardianEmail: 'anne@homeskolar.test' }
    const own = await office.post(INVITE, { ...child, ...guardian, email: guardian.guardianEmail })
    assert.property(own.body().record.errors, 'guardianEmail')
    const adult = await office.post(INVITE, { ...child, ...guardian, birthDate: '1999-01-01' })
    assert.property(adult.body().record.errors, 'guardianEmail')

    await office.post(INVITE, { ...child, ...guardian })
    const user = await User.findByOrFail('firstName', 'Rosa')
    assert.match(user.identifier!, /^rosa-/)
    assert.isNull(user.email)
    await runJobs()
    const [mail, ...others] = caughtMails(guardian.guardianEmail)
    assert.lengthOf(others, 0)
    assert.include(mail.text, user.identifier!)
    assert.match(mail.text, /\/invitation\//)
  })

  test('sends the link again, to who has not answered', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const user = await createUser({ state: 'invited', password: null, emailConfirmedAt: null })
    await office.post(onUser(user.id, 'inviteAgain'))
    assert.deepEqual(await announced(PersonInvited), [{ userId: user.id }])
    const active = await createUser()
    const refused = await office.post(onUser(active.id, 'inviteAgain'))
    assert.equal(refusal(refused), 'refusals.not_invited')
  })

  test('staff send a reset link, and never set a password', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const user = await createUser()
    await office.post(onUser(user.id, 'sendResetLink'))
    assert.deepEqual(await announced(PasswordResetAsked), [{ userId: user.id }])
    const { firstName, familyName, locale, timeZone } = await user.refresh()
    const values = { firstName, familyName, locale, timeZone, password: 'un autre mot de passe' }
    await office.post(onUser(user.id, 'edit'), { ...values, state: 'suspended', role: 'staff' })
    await user.refresh()
    assert.deepInclude(user.$attributes, { state: 'active', role: 'student' })
    assert.isTrue(await user.verifyPassword(PASSWORD))
    const shown = await office.get(onUser(user.id, 'show'))
    assert.notInclude(shown.text(), 'password')
  })
})

test.group('A mistyped address', () => {
  const EMAIL = 'rosa.lopez@homeskolar.test'
  const linkTo = (address: string) =>
    caughtMails(address)[0].text.match(/\/(?:invitation|confirm-email)\/([\w-]+)/)![1]

  test('of somebody who is invited is corrected: the old link dies, a new one leaves', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    await createUser({ email: EMAIL, state: 'unconfirmed', emailConfirmedAt: null })
    await office.post(INVITE, PERSON)
    await runJobs()
    const { id } = await User.findByOrFail('email', PERSON.email)
    const old = linkTo(PERSON.email)

    const response = await office.post(onUser(id, 'correctAddress'), { email: EMAIL.toUpperCase() })
    assert.equal(refusal(response), 'addressCorrected')
    await runJobs()
    const [user, ...others] = await User.query().where('email', EMAIL)
    assert.deepEqual([user.id, user.state, others.length], [id, 'invited', 0])
    const entry = await AuditEntry.findByOrFail('action', 'accounts.address_corrected')
    assert.deepInclude(entry.$attributes, { actorId: staff.id, subjectId: id })
    assert.equal(await tokenState(old, 'invitation'), 'used')
    assert.equal(await tokenState(linkTo(EMAIL), 'invitation'), 'valid')
  })

  test('of somebody who signed up is corrected, and confirmed from the right one', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const user = await createUser({ state: 'unconfirmed', emailConfirmedAt: null })
    const old = await issueToken(user.id, 'confirm_email')
    await office.post(onUser(user.id, 'correctAddress'), { email: EMAIL })
    await runJobs()
    assert.equal(await tokenState(old, 'confirm_email'), 'used')
    assert.equal(await tokenState(linkTo(EMAIL), 'confirm_email'), 'valid')
    assert.equal((await user.refresh()).state, 'unconfirmed')
  })

  test('is not corrected: {why}')
    .with([
      { why: 'same_address', values: { email: EMAIL, state: 'invited', password: null } },
      { why: 'address_taken', values: { state: 'invited', password: null }, taken: true },
      { why: 'address_confirmed', values: {} },
    ] as const)
    .run(async ({ client, assert }, { why, values, ...more }) => {
      const office = backOffice(client, await createStaff())
      if ('taken' in more) await createUser({ email: EMAIL })
      const open = 'state' in values ? { emailConfirmedAt: null } : {}
      const user = await createUser({ ...values, ...open })
      const before = user.email
      const response = await office.post(onUser(user.id, 'correctAddress'), { email: EMAIL })
      const { record, notice } = response.body()
      const told = record.errors.email?.type ?? notice.message
      assert.include([why, `refusals.${why}`], told)
      assert.equal((await user.refresh()).email, before)
      assert.isEmpty(await announced(PersonInvited))
    })

  test('that is missing is given to whose mails nobody reads: theirs once its button is pressed', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const child = await createUser({ email: null, identifier: 'lina-renard-42' } as never)
    const { guardianship } = await createWillingGuardian(child)
    const give = () => office.post(onUser(child.id, 'correctAddress'), { email: EMAIL })
    assert.equal(refusal(await give()), 'refusals.no_address')
    await guardianship.merge({ endedAt: clock.now(), endedBy: 'passed' }).save()

    const reset = await office.post(onUser(child.id, 'sendResetLink'), {})
    assert.equal(refusal(reset), 'refusals.nobody_reads')
    assert.isEmpty(await announced(PasswordResetAsked))
    assert.equal(refusal(await give()), 'addressGiven')
    assert.isNull((await child.refresh()).email)
    await runJobs()
    const [link] = caughtMails(EMAIL)[0].text.match(/\/email-change\/[\w-]+/)!
    await client.post(link).withCsrfToken().redirects(0)
    assert.equal((await child.refresh()).email, EMAIL)
    assert.equal(refusal(await office.post(onUser(child.id, 'sendResetLink'), {})), 'resetLinkSent')
  })

  test('of a colleague is an administrator’s to correct, and safeguarding corrects none', async ({
    client,
    assert,
  }) => {
    const invited = { state: 'invited', password: null, emailConfirmedAt: null } as const
    const colleague = await createUser({ ...invited, role: 'staff', birthDate: null })
    const tutor = await createUser({ ...invited, role: 'tutor' })
    const coordinator = backOffice(client, await createStaff())
    const safeguarding = backOffice(client, await createStaff(['safeguarding']))
    await coordinator.post(onUser(colleague.id, 'correctAddress'), { email: EMAIL })
    await safeguarding.post(onUser(tutor.id, 'correctAddress'), { email: EMAIL })
    assert.isNull(await User.findBy('email', EMAIL))
  })
})

test.group('Closing accounts in the back office', () => {
  const reason = 'Demande de la famille'

  test('ends login sessions and links at once, and is in the journal', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const user = await createUser()
    await new LoginSessionStore().write('device', { auth_web: user.id })
    await office.post(onUser(user.id, 'suspendAccount'), { reason })
    await user.refresh()
    assert.equal(user.state, 'suspended')
    assert.isNull(await db.from('login_sessions').where('id', 'device').first())
    const entry = await AuditEntry.findByOrFail('subjectId', user.id)
    assert.deepInclude(entry.$attributes, { action: 'accounts.account_suspended', reason })
    assert.deepEqual(entry.before, { state: 'active' })

    await office.post(onUser(user.id, 'reopenAccount'), { reason })
    await user.refresh()
    assert.equal(user.state, 'active')
    await office.post(onUser(user.id, 'deactivateAccount'), { reason })
    await user.refresh()
    assert.equal(user.state, 'deactivated')
  })

  test('needs a reason, another person, and the permission', async ({ client, assert }) => {
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, administrator)
    const user = await createUser()
    const without = await office.post(onUser(user.id, 'suspendAccount'), { reason: ' ' })
    assert.property(without.body().record.errors, 'reason')
    const own = await office.post(onUser(administrator.id, 'suspendAccount'), { reason })
    assert.equal(refusal(own), 'refusals.yourself')
    const coordinator = backOffice(client, await createStaff())
    const refused = await coordinator.post(onUser(user.id, 'suspendAccount'), { reason })
    refused.assertStatus(403)
    await user.refresh()
    assert.equal(user.state, 'active')
  })

  test('an invited person who is closed and opened again is invited still', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const user = await createUser({ state: 'invited', password: null, emailConfirmedAt: null })
    const suspended = await office.post(onUser(user.id, 'suspendAccount'), { reason })
    assert.equal(refusal(suspended), 'refusals.account_closed')
    await office.post(onUser(user.id, 'deactivateAccount'), { reason })
    await office.post(onUser(user.id, 'reopenAccount'), { reason })
    await user.refresh()
    assert.equal(user.state, 'invited')
  })
})

test.group('Colleagues in the back office', () => {
  const reason = 'Téléphone perdu'

  test('are an administrator’s alone to touch; a coordinator reads them', async ({
    client,
    assert,
  }) => {
    const colleague = await createStaff(['administrator'], { firstName: 'Inès' })
    const coordinator = backOffice(client, await createStaff())
    const names = {
      firstName: 'Autre',
      familyName: 'Autre',
      locale: 'fr',
      timeZone: 'Europe/Paris',
    }
    for (const [action, data] of [
      ['edit', names],
      ['sendResetLink', {}],
    ] as const) {
      const refused = await coordinator.post(onUser(colleague.id, action), data)
      refused.assertStatus(403)
    }
    const many = `resources/users/bulk/sendResetLinks?recordIds=${colleague.id}`
    const [outcome] = (await coordinator.post(many, {})).body().outcomes
    assert.include(outcome, { done: false, reason: 'of_colleague' })
    assert.lengthOf(await AuditEntry.all(), 0)
    const shown = await coordinator.get(onUser(colleague.id, 'show'))
    const buttons = shown.body().record.recordActions.map(({ name }: { name: string }) => name)
    assert.notIncludeMembers(buttons, ['edit', 'sendResetLink'])

    const administrator = backOffice(client, await createStaff(['administrator']))
    await administrator.post(onUser(colleague.id, 'edit'), names)
    await colleague.refresh()
    assert.equal(colleague.firstName, 'Autre')
  })

  test('permissions change, never one’s own administrator, always before and after', async ({
    client,
    assert,
  }) => {
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, administrator)
    const colleague = await createStaff(['coordinator'])
    const change = (id: string, wanted: object) =>
      office.post(onUser(id, 'changePermissions'), { ...NONE, ...wanted })
    await change(colleague.id, { safeguarding: true })
    const entry = await AuditEntry.findByOrFail('subjectId', colleague.id)
    assert.deepEqual(entry.before, { permissions: ['coordinator'] })
    assert.deepEqual(entry.after, { permissions: ['safeguarding'] })

    const own = await change(administrator.id, { coordinator: true })
    assert.equal(refusal(own), 'refusals.own_administrator')
    const none = await change(colleague.id, {})
    assert.equal(refusal(none), 'refusals.no_permission')
    const student = await change((await createUser()).id, { coordinator: true })
    assert.equal(refusal(student), 'refusals.not_staff')
  })

  test('a colleague’s second factor is removed with a reason; their sessions end, they are told', async ({
    client,
    assert,
  }) => {
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, administrator)
    const colleague = await createStaff()
    await new LoginSessionStore().write('device', { auth_web: colleague.id })
    await office.post(onUser(colleague.id, 'removeSecondFactor'), { reason })
    assert.isNull(await SecondFactor.find(colleague.id))
    assert.isNull(await db.from('login_sessions').where('id', 'device').first())
    const entry = await AuditEntry.findByOrFail('subjectId', colleague.id)
    assert.equal(entry.reason, reason)
    await runJobs()
    assert.include(caughtMails(colleague.email)[0].subject, 'retirée')

    const again = await office.post(onUser(colleague.id, 'removeSecondFactor'), { reason })
    assert.equal(refusal(again), 'refusals.second_factor_missing')
    const own = await office.post(onUser(administrator.id, 'removeSecondFactor'), { reason })
    assert.equal(refusal(own), 'refusals.yourself')
    const coordinator = backOffice(client, await createStaff())
    const refused = await coordinator.post(onUser(administrator.id, 'removeSecondFactor'), {
      reason,
    })
    refused.assertStatus(403)
  })
})
