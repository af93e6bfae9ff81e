import env from '#start/env'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import type User from '#accounts/models/user'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { createUser } from '#database/factories/accounts/user_factory'
import { unsubscribePath } from '#notifications/unsubscribe_link'

const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' }

async function mailTo(
  user: User,
  kind: 'homework.homework_withdrawn' | 'accounts.consents_passed'
) {
  await notify({
    userId: user.id,
    kind,
    subject: { type: 'homework', id: randomUUID() },
    source: randomUUID(),
    data: {
      ...{ otherFirstName: 'Marc', title: 'Fractions', dueAt: '2026-11-24T16:00:00.000Z' },
      ...{ age: 15, last: 'yes' },
    },
    path: '/homework',
    channels: ['in_app', 'email'],
  })
  await runJobs()
  return caughtMails(user.email!).at(-1)
}

const choices = (user: User) =>
  db
    .from('notification_choices')
    .where('user_id', user.id)
    .select('kind_group', 'channel', 'wanted')

test.group('Stopping e-mails from an e-mail', (group) => {
  group.each.setup(() => void freezeTime())

  test('one click of a mail program stops that kind, without session or token', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const mail = await mailTo(user, 'homework.homework_withdrawn')
    assert.equal(mail!.headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click')
    const [, url] = mail!.headers['List-Unsubscribe'].match(/^<(http[^>]+)>$/)!
    assert.include(mail!.html, url)
    assert.include(mail!.text, url)

    for (let time = 0; time < 2; time++) {
      const response = await client.post(new URL(url).pathname).form(ONE_CLICK).redirects(0)
      response.assertStatus(200)
      assert.equal(response.text(), '')
    }
    assert.deepEqual(await choices(user), [
      { kind_group: 'homework', channel: 'email', wanted: false },
    ])
    const before = caughtMails(user.email!).length
    await mailTo(user, 'homework.homework_withdrawn')
    assert.lengthOf(caughtMails(user.email!), before)
  })

  test('opening the link changes nothing; its page stops them, and lets them come again', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const path = unsubscribePath(user.id, 'messages')!
    const page = await client.get(path).withInertia()
    assert.include(page.inertiaProps, { group: 'messages', stopped: false })
    assert.equal(page.header('referrer-policy'), 'same-origin')
    assert.isEmpty(await choices(user))

    const stopped = await client.post(path).withCsrfToken().redirects(0)
    stopped.assertHeader('location', path)
    const done = await client.get(path).withInertia()
    assert.include(done.inertiaProps, { stopped: true })

    await client.delete(path).withCsrfToken().redirects(0)
    assert.isEmpty(await choices(user))
  })

  test('its page speaks the language of the e-mail, unless one was chosen on the device', async ({
    assert,
    client,
  }) => {
    const path = unsubscribePath((await createUser({ locale: 'fr' })).id, 'messages')!
    const english = { 'accept-language': 'en' }
    const page = await client.get(path).headers(english).withInertia()
    assert.include(page.inertiaProps, { locale: 'fr' })

    const chosen = await fetch(env.get('APP_URL') + path, { headers: { cookie: 'locale=en' } })
    assert.include(await chosen.text(), 'lang="en"')
  })

  test('what concerns the account has no such link', async ({ assert }) => {
    const user = await createUser()
    const mail = await mailTo(user, 'accounts.consents_passed')
    assert.isUndefined(mail!.headers['List-Unsubscribe'])
    assert.notInclude(mail!.html, '/unsubscribe/')
    assert.isNull(unsubscribePath(user.id, 'account'))
  })

  test('a link that was altered, or of an account that is gone, does nothing', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const path = unsubscribePath(user.id, 'messages')!
    const altered = await client.post(`${path}x`).form(ONE_CLICK).redirects(0)
    altered.assertStatus(404)
    const page = await client.get(`${path}x`).withInertia()
    assert.include(page.inertiaProps, { group: null })

    await user.merge({ state: 'deactivated' }).save()
    const gone = await client.post(path).form(ONE_CLICK).redirects(0)
    gone.assertStatus(404)
    assert.isEmpty(await choices(user))
  })

  test('letting them come again needs the token of a page', async ({ client }) => {
    const path = unsubscribePath((await createUser()).id, 'messages')!
    const response = await client.delete(path).redirects(0)
    response.assertHeader('location', path)
  })
})
