import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { freezeTime } from '#tests/helpers/time'
import LegalText from '#accounts/models/legal_text'
import GiveOwnConsents from '#accounts/actions/give_own_consents'
import { createUser } from '#database/factories/accounts/user_factory'

/** The process has been running since yesterday: what it knew when it began is not what holds. */
const LATER = DateTime.utc().plus({ days: 1 })

test.group('A new version of what every student agrees to', (group) => {
  group.each.setup(() => void freezeTime(LATER.toISO()))

  test('leads students there as soon as it is published, once for each login session', async ({
    client,
    assert,
  }) => {
    const student = await createUser({ birthDate: '2010-05-04' })
    const before = await client.get('/account').loginAs(student).redirects(0)
    before.assertStatus(200)
    const text = await LegalText.create({
      ...{ kind: 'consent_account', version: '2099-01', bodyFr: 'Nouveau.', bodyEn: 'New.' },
      publishedAt: freezeTime(LATER.plus({ minutes: 1 }).toISO()),
    })
    const after = await client.get('/homework').loginAs(student).redirects(0)
    after.assertStatus(302)
    after.assertHeader('location', '/consents')

    const page = await client.get('/consents').loginAs(student).withInertia()
    const { textId } = (page.inertiaProps as any).answers[0]
    assert.equal(textId, text.id)
    const given = await new GiveOwnConsents().handle({ studentId: student.id, textIds: [text.id] })
    assert.isTrue(given.ok)
    const again = await client.get('/homework').loginAs(student).redirects(0)
    again.assertStatus(200)
  })

  test('leads there again after the one before was agreed to, in the same login session', async ({
    client,
    assert,
  }) => {
    const student = await createUser({ birthDate: '2010-05-04' })
    const visit = (led: Record<string, boolean>) =>
      client.get('/homework').loginAs(student).withSession(led).redirects(0)
    const agreed = await visit({ led_to_consents: true })
    agreed.assertStatus(200)
    assert.notProperty(agreed.session(), 'led_to_consents')

    await LegalText.create({
      ...{ kind: 'consent_account', version: '2099-02', bodyFr: 'Nouveau.', bodyEn: 'New.' },
      publishedAt: freezeTime(LATER.plus({ minutes: 1 }).toISO()),
    })
    const later = await visit({})
    later.assertHeader('location', '/consents')
    const putOff = await visit({ led_to_consents: true })
    putOff.assertStatus(200)
  })
})
