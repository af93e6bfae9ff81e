import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { catcherAddress } from '#core/mail/catcher'
import { notify } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import { sendMailsTo } from '#tests/helpers/mails'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const HOMEWORK = /Marc a retiré un devoir.+ Fractions <!--<script>/

const tell = (user: User, title = 'Fractions <!--<script>') =>
  notify({
    userId: user.id,
    kind: 'homework.homework_withdrawn',
    subject: { type: 'homework', id: randomUUID() },
    source: randomUUID(),
    data: {
      otherFirstName: 'Marc',
      title,
      dueAt: '2026-11-24T16:00:00.000Z',
    },
    path: '/homework',
    channels: ['in_app', 'email'],
  })

/** The worker sends it at once, in a process that we share. */
async function untilSent() {
  const sent = () => db.from('deliveries').where({ channel: 'email', state: 'sent' }).first()
  while (!(await sent())) await setTimeout(50)
}

async function look(assert: Assert, person: Awaited<ReturnType<typeof newPerson>>) {
  await assertAccessible(assert, person.page)
  await assertFits(assert, person.page)
  assert.deepEqual(person.faults, [])
}

test.group('Notifications in the browser', () => {
  test('arrive on the open page, are read by opening, and lead to their place', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = await newPerson()
    const { page } = person
    await signIn(person, user.email, PASSWORD)
    await page.goto('/notifications')
    await page.getByText('Rien pour le moment').waitFor()
    await look(assert, person)
    await page.waitForLoadState('networkidle')

    await tell(user)
    const line = page.getByRole('link', { name: HOMEWORK })
    await line.waitFor()
    const bell = page.getByRole('navigation').getByRole('link', { name: 'Notifications' }).first()
    await bell.getByText('1', { exact: true }).waitFor()
    await look(assert, person)

    await line.click()
    await page.waitForURL((url) => url.pathname === '/homework')
    await bell.getByText('1', { exact: true }).waitFor({ state: 'detached' })
    await user.refresh()
    assert.equal(user.unreadNotifications, 0)
  })

  test('are marked as read on a phone, one and then all', async ({ assert }) => {
    const user = await createUser()
    for (let count = 0; count < 3; count++) await tell(user)
    const person = await newPerson({ viewport: PHONE, colorScheme: 'dark' })
    const { page } = person
    await signIn(person, user.email, PASSWORD)
    await page.goto('/notifications')
    await page.getByText('3 notifications non lues').waitFor()
    await look(assert, person)

    await page
      .getByRole('button', { name: /^Marquer comme lu/ })
      .first()
      .click()
    await page.getByText('2 notifications non lues').waitFor()
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click()
    await page.getByText('Tout est lu.').waitFor()
    await look(assert, person)
  })
})

test.group('Caught mails in the browser', () => {
  test('are shown as they look, run nothing, and lead to their place after signing in', async ({
    assert,
  }) => {
    freezeTime('2026-11-23T09:00:00Z')
    sendMailsTo(await catcherAddress())
    const user = await createUser({ locale: 'en' })
    await tell(user)
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await untilSent()
    await page.goto('/dev/mails')
    const subject = page.getByRole('link', { name: 'Homework was withdrawn' }).first()
    await subject.waitFor()
    await look(assert, person)
    await subject.click()

    const mail = page.frameLocator('iframe')
    const link = mail.getByRole('link', { name: 'See why' })
    const place = await link.getAttribute('href')
    await mail.getByText('Fractions <!--<script>').waitFor()
    // Without script in the frame, axe waits for an answer from it for ever.
    await assertFits(assert, page)

    await page.goto(place!)
    await page.waitForURL((url) => url.pathname === '/login')
    await page.locator('input[name="email"]').fill(user.email)
    await page.locator('input[name="password"]').fill(PASSWORD)
    await page.locator('main button[type="submit"]').click()
    await page.waitForURL((url) => url.pathname === '/homework')
    assert.deepEqual(person.faults, [])
  })

  test('are no wider than a phone, however long a word is', async ({ assert }) => {
    freezeTime('2026-11-23T09:00:00Z')
    sendMailsTo(await catcherAddress())
    await tell(await createUser(), 'https://homeskolar.test/'.padEnd(160, 'w'))
    const { page } = await newPerson({ viewport: PHONE })
    await untilSent()
    await page.goto('/dev/mails')
    await page.getByRole('link', { name: 'Un devoir est retiré' }).first().click()
    await page.goto((await page.locator('iframe').getAttribute('src'))!)
    await page.getByText('wwwww').first().waitFor()
    await assertFits(assert, page)
  })
})
