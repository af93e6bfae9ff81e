import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import Consent from '#accounts/models/consent'
import GuardianTalk from '#accounts/models/guardian_talk'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import GuardianAsked from '#accounts/events/guardian_asked'
import { guardianPath } from '#accounts/guardian_link'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { announced, runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import MatchRequest from '#matching/models/match_request'
import { createStudent } from '#database/factories/profiles/profile_factory'
import {
  createGuardian,
  createWillingGuardian,
} from '#database/factories/accounts/guardian_factory'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { isAuthorised } from '#accounts/queries/authorised_students'
import WithdrawGuardianConsent from '#accounts/actions/withdraw_guardian_consent'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const CHILD = { birthDate: '2013-05-04', state: 'waiting_for_guardian' } as const
const PERSON = { name: 'Inès Renard', email: 'Ines@Homeskolar.test', locale: 'fr' }
const TODAY = '2026-11-24'
const TOMORROW = '2026-11-25'

const onChild = (id: string, action: string) => `resources/users/records/${id}/${action}`
const onGuardian = (id: string, action: string) => `resources/guardianships/records/${id}/${action}`

const said = (response: any) => response.body().notice?.message
const errors = (response: any) => Object.keys(response.body().record.errors)

const entries = async (action: string) => AuditEntry.query().where('action', `accounts.${action}`)

test.group('A guardian, added by staff', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('gets their link, and the journal says by whom', async ({ client, assert }) => {
    const [staff, child] = [await createStaff(), await createUser(CHILD)]
    const office = backOffice(client, staff)
    const added = await office.post(onChild(child.id, 'addGuardian'), PERSON)
    assert.equal(said(added), 'guardianAdded')
    const guardianship = await Guardianship.findByOrFail('studentId', child.id)
    assert.deepEqual(await announced(GuardianAsked), [{ guardianshipId: guardianship.id }])
    const [entry] = await entries('guardian_added')
    assert.deepInclude(entry.$attributes, { actorId: staff.id, subjectId: guardianship.id })
    await runJobs()
    assert.include(caughtMails('ines@homeskolar.test')[0].text, '/guardian/')
  })

  test('is refused in a sentence: known already, the child’s own address, of age', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const child = await createUser(CHILD)
    const add = (id: string, values: object = {}) =>
      office.post(onChild(id, 'addGuardian'), { ...PERSON, ...values })
    await add(child.id)
    assert.equal(said(await add(child.id)), 'refusals.already_guardian')
    assert.equal(said(await add(child.id, { email: child.email })), 'refusals.own_address')
    const adult = await createUser({ birthDate: '1999-05-04' })
    assert.equal(said(await add(adult.id)), 'refusals.of_age')
    assert.sameMembers(errors(await add(child.id, { name: ' ', email: 'x' })), ['name', 'email'])
    assert.lengthOf(await Guardianship.all(), 1)
  })

  test('in the place of a wrong one, whose link dies', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const child = await createUser(CHILD)
    const { guardianship } = await createGuardian(child)
    const path = guardianPath(guardianship)
    const ended = await office.post(onGuardian(guardianship.id, 'endGuardianship'))
    assert.equal(said(ended), 'guardianshipEnded')
    await office.post(onChild(child.id, 'addGuardian'), PERSON)
    await guardianship.refresh()
    assert.equal(guardianship.endedBy, 'staff')
    const open = await Guardianship.query().where('studentId', child.id).whereNull('endedAt')
    assert.deepEqual(
      open.map(({ name }) => name),
      [PERSON.name]
    )
    const page = await client.get(path).withInertia()
    assert.notInclude(page.text(), child.firstName)
    assert.lengthOf(await entries('guardianship_ended'), 1)
    const twice = await office.post(onGuardian(guardianship.id, 'endGuardianship'))
    assert.equal(said(twice), 'refusals.not_guardian')
  })
})

test.group('A guardian’s link, sent again by staff', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('makes the old one worthless, and a new one goes only when wanted', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const child = await createUser(CHILD)
    const { guardianship, guardian } = await createGuardian(child)
    const old = guardianPath(guardianship)
    const renew = (values: object) => office.post(onGuardian(guardianship.id, 'renewLink'), values)
    assert.equal(said(await renew({})), 'linkRevoked')
    const page = await client.get(old).withInertia()
    assert.notInclude(page.text(), child.firstName)
    assert.deepEqual(await announced(GuardianAsked), [])

    await renew({ sendAgain: 'true' })
    await runJobs()
    await guardianship.refresh()
    assert.lengthOf(caughtMails(guardian.email), 1)
    assert.include(caughtMails(guardian.email)[0].text, guardianPath(guardianship))
    assert.lengthOf(await entries('guardian_link_revoked'), 2)
  })
})

test.group('A consent on paper or by phone', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  const GIVEN = { channel: 'phone', givenOn: TODAY, account: true, messages: true, tutoring: true }

  test('opens the account, with who gave it, when, to whom', async ({ client, assert }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const child = await createUser(CHILD)
    const { guardianship } = await createGuardian(child)
    const office = backOffice(client, staff)
    const path = onChild(child.id, 'recordConsents')
    const form = await office.get(path)
    assert.deepEqual(form.body().form.guardians, [{ id: guardianship.id, name: guardianship.name }])
    const recorded = await office.post(path, {
      ...{ ...GIVEN, guardianshipId: guardianship.id, receivedBy: colleague.id },
    })
    assert.equal(said(recorded), 'consentsRecorded')
    await child.refresh()
    assert.equal(child.state, 'active')
    const consents = await Consent.query().where('guardianshipId', guardianship.id)
    assert.sameMembers(
      consents.map(({ purpose }) => purpose),
      ['account', 'messages_and_hours', 'tutoring']
    )
    for (const consent of consents) {
      assert.deepInclude(consent.$attributes, { channel: 'phone', recordedBy: colleague.id })
      assert.equal(consent.givenAt.toUTC().toISODate(), TODAY)
    }
    const [entry] = await entries('consents_recorded')
    assert.equal(entry.actorId, staff.id)
  })

  test('is refused without a choice, in the future, or of somebody else’s guardian', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const [child, other] = [await createUser(CHILD), await createUser(CHILD)]
    const { guardianship } = await createGuardian(child)
    const { guardianship: others } = await createGuardian(other)
    const record = (values: object) =>
      office.post(onChild(child.id, 'recordConsents'), {
        ...{ ...GIVEN, guardianshipId: guardianship.id, receivedBy: staff.id, ...values },
      })
    const nothing = await record({ account: false, messages: false, tutoring: false })
    assert.deepEqual(errors(nothing), ['account'])
    const both = await record({ account: false, messages: false, tutoring: false, channel: 'link' })
    assert.sameMembers(errors(both), ['account', 'channel'])
    assert.deepEqual(errors(await record({ channel: 'link' })), ['channel'])
    assert.deepEqual(errors(await record({ givenOn: TOMORROW })), ['givenOn'])
    const wrong = await record({ guardianshipId: others.id })
    assert.equal(said(wrong), 'refusals.not_guardian')
    await child.refresh()
    assert.equal(child.state, 'waiting_for_guardian')
    assert.lengthOf(await Consent.query().whereNotNull('guardianshipId'), 0)
  })

  test('is received by somebody active of the team, of a text that was published', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const child = await createUser(CHILD)
    const { guardianship } = await createGuardian(child)
    const left = await createStaff()
    await left.merge({ state: 'suspended' }).save()
    const record = (values: object) =>
      backOffice(client, staff).post(onChild(child.id, 'recordConsents'), {
        ...{ ...GIVEN, guardianshipId: guardianship.id, receivedBy: staff.id, ...values },
      })
    for (const receivedBy of [child.id, left.id, guardianship.id]) {
      assert.deepEqual(errors(await record({ receivedBy })), ['receivedBy'])
    }
    assert.deepEqual(errors(await record({ givenOn: '1900-01-01' })), ['givenOn'])
    assert.isNull((await Guardian.findOrFail(guardianship.guardianId)).confirmedAt)
    assert.lengthOf(await Consent.query().whereNotNull('guardianshipId'), 0)
  })

  test('of a day on which it was withdrawn, or before, opens nothing again', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const child = await createStudent({ birthDate: '2013-05-04' })
    const { guardianship } = await createWillingGuardian(child)
    assert.isTrue(await isAuthorised(child.id))
    const record = (givenOn: string) =>
      backOffice(client, staff).post(onChild(child.id, 'recordConsents'), {
        ...{ ...GIVEN, account: false, messages: false, givenOn },
        ...{ guardianshipId: guardianship.id, receivedBy: staff.id },
      })
    await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'tutoring' })
    assert.isFalse(await isAuthorised(child.id))
    for (const day of ['2026-10-01', TODAY]) {
      assert.deepEqual(errors(await record(day)), ['givenOn'])
      assert.isFalse(await isAuthorised(child.id))
    }
    freezeTime('2026-11-25T09:00:00Z')
    assert.equal(said(await record(TOMORROW)), 'consentsRecorded')
    assert.isTrue(await isAuthorised(child.id))
  })

  test('that stands in the records with an earlier day than a withdrawal doesn’t count', async ({
    assert,
  }) => {
    const child = await createStudent({ birthDate: '2013-05-04' })
    const { guardianship } = await createWillingGuardian(child)
    await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'tutoring' })
    freezeTime('2026-10-01T09:00:00Z')
    await giveByGuardian(guardianship, ['tutoring'])
    freezeTime('2026-11-25T09:00:00Z')
    assert.isFalse(await isAuthorised(child.id))
  })
})

test.group('What guardians said, as the team reads it', () => {
  test('a no is none that was ever a yes', async ({ client, assert }) => {
    const child = await createUser(CHILD)
    const { guardianship } = await createGuardian(child)
    await giveByGuardian(guardianship, ['photo'])
    for (const purpose of ['photo', 'tutoring'] as const) {
      await new WithdrawGuardianConsent().handle({ guardianship, purpose })
    }
    const office = backOffice(client, await createStaff())
    const list = await office.list('consents', `?filters.studentId=${child.id}`)
    const answers = list.body().records.map(({ params }: any) => `${params.purpose} ${params.said}`)
    assert.includeMembers(answers, ['photo no_longer', 'tutoring no', 'account yes'])
  })
})

test.group('A talk with a guardian', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('is noted with its day and who held it, and takes them off the list', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const child = await createStudent(CHILD)
    const { guardianship } = await createGuardian(child)
    await child.merge({ state: 'active' }).save()
    await MatchRequest.create({ studentId: child.id, state: 'waiting' })
    const toCall = async () => {
      const list = await office.list('guardianships', '?filters.toCall=true')
      return list.body().meta.total
    }
    assert.equal(await toCall(), 1)
    const note = (heldOn: string) =>
      office.post(onGuardian(guardianship.id, 'noteTalk'), { heldOn })
    assert.deepEqual(errors(await note(TOMORROW)), ['heldOn'])
    for (const day of ['2026-02-31', '1990-01-01'])
      assert.deepEqual(errors(await note(day)), ['heldOn'])
    assert.equal(said(await note(TODAY)), 'talkNoted')
    const [talk, ...more] = await GuardianTalk.all()
    assert.isEmpty(more)
    assert.deepInclude(talk.$attributes, {
      ...{ guardianshipId: guardianship.id, staffId: staff.id, heldOn: TODAY },
    })
    assert.lengthOf(await entries('guardian_talk_noted'), 1)
    assert.equal(await toCall(), 0)
  })
})

test.group('What concerns guardians', () => {
  test('is a coordinator’s to do', async ({ client }) => {
    const office = backOffice(client, await createStaff(['safeguarding', 'administrator']))
    const child = await createUser(CHILD)
    const { guardianship } = await createGuardian(child)
    const paths = [
      ...['addGuardian', 'recordConsents'].map((action) => onChild(child.id, action)),
      ...['noteTalk', 'renewLink', 'endGuardianship'].map((action) =>
        onGuardian(guardianship.id, action)
      ),
    ]
    for (const path of paths) {
      const response = await office.post(path, {})
      response.assertStatus(403)
    }
  })
})
