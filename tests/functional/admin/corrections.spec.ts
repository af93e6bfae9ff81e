import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import User from '#accounts/models/user'
import Consent from '#accounts/models/consent'
import AuditEntry from '#audit/models/audit_entry'
import Guardianship from '#accounts/models/guardianship'
import PassConsents from '#accounts/actions/pass_consents'
import GuardianAsked from '#accounts/events/guardian_asked'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import { tokenState } from '#accounts/account_tokens'
import { guardianPath } from '#accounts/guardian_link'
import { isShownByPhoto } from '#accounts/queries/photo_consents'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { announced, runJobs } from '#tests/helpers/events'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  createGuardian,
  createWillingGuardian,
} from '#database/factories/accounts/guardian_factory'

const said = (response: any) => response.body().notice?.message
const errors = (response: any) => response.body().record.errors
const REASON = 'Le mois et le jour étaient inversés'

async function correct(client: ApiClient, user: User, birthDate: string, values: object = {}) {
  const office = backOffice(client, await createStaff())
  const opened = JSON.stringify({ birthDate: user.birthDate })
  const path = `resources/users/records/${user.id}/correctBirthDate`
  const response = await office.post(path, { birthDate, opened, reason: REASON, ...values })
  await user.refresh()
  return response
}

test.group('A mistyped date of birth', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('is corrected with a reason, and the journal says from what to what', async ({
    client,
    assert,
  }) => {
    const tutor = await createTutor({ birthDate: '1990-01-15' })
    assert.equal(said(await correct(client, tutor, '1991-01-15')), 'birthDateCorrected')
    assert.equal(tutor.birthDate, '1991-01-15')
    const entry = await AuditEntry.findByOrFail('action', 'accounts.birth_date_corrected')
    assert.deepInclude(entry.$attributes, {
      ...{ subjectId: tutor.id, reason: REASON },
      ...{ before: { birthDate: '1990-01-15' }, after: { birthDate: '1991-01-15' } },
    })
  })

  test('is not corrected: {why}')
    .with([
      { why: 'same_birth_date', birthDate: '2010-05-04', values: {} },
      { why: 'birth_date_impossible', birthDate: '2027-05-04', values: {} },
      {
        why: 'outdated',
        birthDate: '2011-05-04',
        values: { opened: '{"birthDate":"2009-05-04"}' },
      },
    ])
    .run(async ({ client, assert }, { why, birthDate, values }) => {
      const student = await createUser()
      const response = await correct(client, student, birthDate, values)
      assert.equal(errors(response).birthDate.type, why)
      assert.equal(student.birthDate, '2010-05-04')
    })

  test('needs a reason, and of a tutor the age to be one', async ({ client, assert }) => {
    const tutor = await createTutor({ birthDate: '1990-01-15' })
    const silent = await correct(client, tutor, '1991-01-15', { reason: ' ' })
    assert.property(errors(silent), 'reason')
    const minor = await correct(client, tutor, '2010-01-15')
    assert.equal(errors(minor).birthDate.type, 'tutor_too_young')
    assert.equal(tutor.birthDate, '1990-01-15')
  })

  test('of a student under the age of consent: the account waits and the pair is read-only at once', async ({
    client,
    assert,
  }) => {
    const { student } = await createPair({ student: { birthDate: '2011-11-23' } })
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    await giveByGuardian(guardianship, ['photo'])
    await new PassConsents().handle()
    assert.isTrue((await isAuthorised(student.id)) && (await isShownByPhoto(student.id)))

    assert.equal(said(await correct(client, student, '2013-11-23')), 'birthDateCorrectedAsks')
    assert.equal(student.state, 'waiting_for_guardian')
    assert.isFalse((await isAuthorised(student.id)) || (await isShownByPhoto(student.id)))
    const asked = await announced(GuardianAsked)
    assert.deepEqual(asked, [{ guardianshipId: guardianship.id }])
    const [told] = await announced(AuthorisationChanged)
    assert.deepInclude(told, { studentId: student.id, authorised: false })

    await giveByGuardian(guardianship, ['account', 'messages_and_hours'])
    freezeTime('2028-11-24T09:00:00Z')
    assert.equal(await new PassConsents().handle(), 1)
    assert.isTrue(await isAuthorised(student.id))
    assert.isFalse(await isShownByPhoto(student.id))
  })

  test('of a student who isn’t of age after all: the guardian is one again, and asked', async ({
    client,
    assert,
  }) => {
    const { student } = await createPair({ student: { birthDate: '2008-11-23' } })
    const { guardianship, guardian } = await createWillingGuardian(student)
    await new PassConsents().handle()
    assert.isTrue(await isAuthorised(student.id))

    await correct(client, student, '2010-11-23')
    assert.equal(student.state, 'active')
    assert.isFalse(await isAuthorised(student.id))
    assert.isNull((await guardianship.refresh()).endedAt)
    await runJobs()
    const asking = caughtMails(guardian.email).map(({ text }) => text)
    assert.include(asking.join(), guardianPath(guardianship))
    await giveByGuardian(guardianship, ['tutoring'])
    assert.isTrue(await isAuthorised(student.id))
  })

  test('of a student who is old enough: the account opens at once, and nobody is asked', async ({
    client,
    assert,
  }) => {
    const student = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    await createGuardian(student)
    assert.equal(said(await correct(client, student, '2010-05-04')), 'birthDateCorrected')
    assert.equal(student.state, 'active')
    assert.isEmpty(await announced(GuardianAsked))
    assert.equal(await new PassConsents().handle(), 1)
  })

  test('of somebody invited changes what is asked when they answer, and asks nobody before', async ({
    client,
    assert,
  }) => {
    const invited = { state: 'invited', password: null, emailConfirmedAt: null } as const
    const student = await createUser({ ...invited, birthDate: '2010-05-04' })
    await createGuardian(student)
    await correct(client, student, '2013-05-04')
    assert.equal(student.state, 'invited')
    assert.isEmpty(await announced(GuardianAsked))
  })

  test('is not safeguarding’s to correct', async ({ client }) => {
    const user = await createUser()
    const office = backOffice(client, await createStaff(['safeguarding']))
    const response = await office.post(`resources/users/records/${user.id}/correctBirthDate`)
    response.assertStatus(403)
  })
})

test.group('A guardian with a mistyped address', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  const RIGHT = { name: 'Inès Renard', email: 'ines@homeskolar.test', locale: 'fr' }
  const WRONG = 'inse@homeskolar.test'
  const CHILD = { firstName: 'Noé', familyName: 'Renard', birthDate: '2013-05-04', locale: 'fr' }
  const NO_PERMISSION = { coordinator: false, safeguarding: false, administrator: false }
  const onGuardian = ({ id }: Guardianship) =>
    `resources/guardianships/records/${id}/correctGuardian`
  const invitationTo = (address: string) =>
    caughtMails(address)[0].text.match(/\/invitation\/([\w-]+)/)![1]

  test('who gets the invitation of a student without one: it goes to the right one, the old link dies', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const guardian = { guardianName: 'Inès Renard', guardianEmail: WRONG, ...NO_PERMISSION }
    await office.post('resources/users/actions/new', { ...CHILD, ...guardian, role: 'student' })
    await runJobs()
    const old = invitationTo(WRONG)
    const student = await User.findByOrFail('familyName', 'Renard')
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)

    const form = await office.get(onGuardian(guardianship))
    assert.equal(form.body().form.email, WRONG)
    const response = await office.post(onGuardian(guardianship), RIGHT)
    assert.equal(said(response), 'guardianCorrected')
    assert.isEmpty(await announced(GuardianAsked))
    await runJobs()
    assert.equal(await tokenState(old, 'invitation'), 'used')
    assert.equal(await tokenState(invitationTo(RIGHT.email), 'invitation'), 'valid')
    const entry = await AuditEntry.findByOrFail('action', 'accounts.guardian_corrected')
    assert.equal(entry.actorId, staff.id)
    assert.equal((await guardianship.refresh()).endedBy, 'staff')
  })

  test('of a student who waits is asked at the right one', async ({ client, assert }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    const { guardianship } = await createGuardian(child, { email: WRONG })
    const old = guardianPath(guardianship)
    await backOffice(client, await createStaff()).post(onGuardian(guardianship), RIGHT)
    await runJobs()
    assert.include(caughtMails(RIGHT.email)[0].text, '/guardian/')
    const page = await client.get(old).withInertia()
    assert.notInclude(page.text(), child.firstName)
  })

  test('who has answered is ended instead, and the button isn’t there', async ({
    client,
    assert,
  }) => {
    const child = await createUser({ birthDate: '2013-05-04' })
    const { guardianship } = await createWillingGuardian(child)
    const office = backOffice(client, await createStaff())
    const shown = await office.get(`resources/guardianships/records/${guardianship.id}/show`)
    const buttons = shown.body().record.recordActions.map(({ name }: { name: string }) => name)
    assert.include(buttons, 'noteTalk')
    assert.notInclude(buttons, 'correctGuardian')
    await office.post(onGuardian(guardianship), RIGHT)
    assert.isNull((await guardianship.refresh()).endedAt)
    assert.isNotEmpty(await Consent.query().where('guardianshipId', guardianship.id))
  })
})
