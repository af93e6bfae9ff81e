import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { forgetAttempts } from '#tests/helpers/limits'
import { fieldErrors } from '#tests/helpers/field_errors'
import { guardianPath } from '#accounts/guardian_link'
import GuardianAsked from '#accounts/events/guardian_asked'
import Consent from '#accounts/models/consent'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createUser } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const waiting = () => createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })

const send = (client: ApiClient, user: User, method: 'post' | 'put', path: string, form = {}) =>
  client[method](path).loginAs(user).withCsrfToken().redirects(0).form(form)

test.group('A student who waits', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('reads why, and where the guardian’s answer stands', async ({ client, assert }) => {
    const child = await waiting()
    const { guardianship, guardian } = await createGuardian(child)
    await giveByGuardian(guardianship, ['photo'])
    const page = await client.get('/waiting').loginAs(child).withInertia()
    page.assertInertiaComponent('accounts/guardian_waits/show')
    const props = page.inertiaProps as any
    assert.deepEqual(props.needed, ['account', 'messages_and_hours', 'tutoring'])
    assert.isTrue(props.guardians[0].answered)
    assert.deepEqual(
      props.guardians[0].consents.map(({ purpose }: any) => purpose),
      ['photo']
    )
    assert.notInclude(JSON.stringify(props.guardians), guardian.email)
  })

  test('reads from their birthday on that the account opens by itself', async ({
    client,
    assert,
  }) => {
    const whyOf = async (user: User) => {
      const page = await client.get('/waiting').loginAs(user).withInertia()
      return (page.inertiaProps as any).why
    }
    const grown = { birthDate: '2011-11-23', state: 'waiting_for_guardian' } as const
    assert.equal(await whyOf(await waiting()), 'younger')
    assert.equal(await whyOf(await createUser(grown)), 'opening')
    assert.equal(await whyOf(await createUser({ ...grown, emailConfirmedAt: null })), 'address')
    const undecided = await createUser(grown)
    await Consent.query()
      .where({ studentId: undecided.id, purpose: 'messages_and_hours' })
      .update({ withdrawn_at: new Date('2026-11-23T08:00:00Z'), withdrawn_by: 'student' })
    assert.equal(await whyOf(undecided), 'own_consent')
  })

  test('reads that only their own word is missing, once a guardian agrees', async ({
    client,
    assert,
  }) => {
    const child = await createUser({
      ...{ birthDate: '2013-05-04', state: 'waiting_for_guardian', waitsAgain: 'answer' },
    })
    const whyOf = async () =>
      ((await client.get('/waiting').loginAs(child).withInertia()).inertiaProps as any).why
    await Consent.query()
      .where({ studentId: child.id, purpose: 'messages_and_hours' })
      .update({ withdrawn_at: new Date('2026-11-23T08:00:00Z'), withdrawn_by: 'student' })
    const { guardianship } = await createGuardian(child)
    assert.equal(await whyOf(), 'again_answer')
    await giveByGuardian(guardianship, ['account', 'messages_and_hours', 'tutoring'])
    assert.equal(await whyOf(), 'own_word')
  })

  test('whose account is open is led on; who is signed out signs in', async ({ client }) => {
    const user = await createUser()
    const open = await client.get('/waiting').loginAs(user).redirects(0)
    open.assertHeader('location', '/')
    for (const path of ['/waiting', '/consents']) {
      const out = await client.get(path).redirects(0)
      out.assertHeader('location', '/login')
    }
  })

  test('reads their own consents', async ({ client, assert }) => {
    const child = await waiting()
    const page = await client.get('/consents').loginAs(child).withInertia()
    page.assertInertiaComponent('accounts/consents/index')
    const { answers } = page.inertiaProps as any
    assert.deepEqual(
      answers.map(({ purpose, given }: any) => [purpose, given !== null]),
      [
        ['account', true],
        ['messages_and_hours', true],
      ]
    )
  })

  test('names a guardian, who is asked; never themselves', async ({ client, assert }) => {
    const child = await waiting()
    const name = 'Inès Renard'
    const own = await send(client, child, 'post', '/guardians', { name, email: child.email })
    assert.property(fieldErrors(own), 'email')
    const empty = await send(client, child, 'post', '/guardians')
    assert.sameMembers(Object.keys(fieldErrors(empty)), ['name', 'email'])
    const named = await send(client, child, 'post', '/guardians', { name, email: 'i@example.org' })
    named.assertHeader('location', '/waiting')
    const { id } = await Guardianship.findByOrFail('studentId', child.id)
    assert.deepEqual(await announced(GuardianAsked), [{ guardianshipId: id }])
  })

  test('corrects a guardian who has not answered: the old link dies', async ({
    client,
    assert,
  }) => {
    const child = await waiting()
    const { guardianship } = await createGuardian(child)
    const form = { name: 'Inès Renard', email: 'ines@example.org' }
    const path = `/guardians/${guardianship.id}`
    const corrected = await send(client, child, 'put', path, form)
    corrected.assertHeader('location', '/waiting')
    await guardianship.refresh()
    assert.equal(guardianship.endedBy, 'student')
    const old = await client.get(guardianPath(guardianship)).withInertia()
    old.assertInertiaComponent('accounts/guardian_links/closed')
  })

  test('learns that an address was a stranger’s until another one is named, whoever else stands', async ({
    client,
    assert,
  }) => {
    const child = await waiting()
    await createGuardian(child)
    const { guardianship: stranger } = await createGuardian(child)
    await client.delete(guardianPath(stranger)).withCsrfToken().redirects(0)
    const disowned = async () => {
      const page = await client.get('/waiting').loginAs(child).withInertia()
      return (page.inertiaProps as any).guardians.map((guardian: any) => guardian.disowned)
    }
    assert.deepEqual(await disowned(), [false, true])
    freezeTime('2026-11-23T09:01:00Z')
    const form = { name: 'Inès Renard', email: 'ines@example.org' }
    await send(client, child, 'post', '/guardians', form)
    assert.deepEqual(await disowned(), [false, false])
  })

  test('does not replace a guardian who has answered', async ({ client, assert }) => {
    const child = await waiting()
    const { guardianship } = await createGuardian(child)
    await giveByGuardian(guardianship, ['photo'])
    const form = { name: 'Inès Renard', email: 'ines@example.org' }
    const refused = await send(client, child, 'put', `/guardians/${guardianship.id}`, form)
    assert.property(fieldErrors(refused), 'name')
    await guardianship.refresh()
    assert.isNull(guardianship.endedAt)
  })

  test('has the link sent again, not without end', async ({ client, assert }) => {
    const child = await waiting()
    const { guardianship } = await createGuardian(child)
    const path = `/guardians/${guardianship.id}/asking`
    for (let time = 0; time < 5; time++) {
      const sent = await send(client, child, 'post', path)
      sent.assertHeader('location', '/waiting')
    }
    assert.lengthOf(await announced(GuardianAsked), 3)
  })

  test('has no hand in somebody else’s guardian', async ({ client, assert }) => {
    const { guardianship } = await createGuardian(await waiting())
    const other = await waiting()
    const path = `/guardians/${guardianship.id}`
    const form = { name: 'Inès Renard', email: 'ines@example.org' }
    const corrected = await send(client, other, 'put', path, form)
    corrected.assertStatus(404)
    const asked = await send(client, other, 'post', `${path}/asking`)
    asked.assertStatus(404)
    assert.lengthOf(await announced(GuardianAsked), 0)
  })

  test('and a guardian who ticked nothing are told so in a sentence', async ({
    client,
    assert,
  }) => {
    const { guardianship } = await createGuardian(await waiting())
    const response = await client
      .post(`${guardianPath(guardianship)}/consents`)
      .withCsrfToken()
      .redirects(0)
      .form({})
    assert.include(fieldErrors(response)['textIds'][0], 'Rien n’est coché')
  })
})
