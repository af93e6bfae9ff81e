import { test } from '@japa/runner'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  signInOnPage,
  WIDE,
} from '#tests/helpers/browser'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'

const NARROW = { width: 320, height: 700 }
const NUMBERS = ['119', '3018', '3114', '17']

test.group('Somebody who worries', () => {
  test('finds the numbers from the foot of any page, without script', async ({ assert }) => {
    const { page, faults } = await newPerson({ viewport: NARROW, javaScriptEnabled: false })
    await page.goto('/login')
    await page.getByRole('link', { name: 'Une inquiétude ?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Une inquiétude ?' }).waitFor()
    const calls = page.getByRole('list', { name: 'Numéros à appeler' }).locator('a[href^="tel:"]')
    const hrefs = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    assert.deepEqual(
      hrefs.filter((href) => href !== 'tel:112'),
      NUMBERS.map((number) => `tel:${number}`)
    )
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
  })

  test('finds their coordinator by name, from the conversation, in both languages', async ({
    assert,
  }) => {
    const { coordinator, student, tutor } = await createPair({ tutor: { locale: 'en' } })
    const [lina, thomas] = [
      await newPerson({ viewport: PHONE }),
      await newPerson({ viewport: WIDE, colorScheme: 'dark' }),
    ]
    await signIn(lina, student.email!, PASSWORD)
    await signInOnPage(thomas, tutor.email!, PASSWORD)
    await lina.page.goto('/messages')
    await lina.page.getByRole('link', { name: tutor.firstName }).click()
    await lina.page.getByRole('link', { name: 'Une inquiétude ?' }).click()
    await lina.page.getByText('Tu peux lui écrire').waitFor()
    await thomas.page.getByRole('link', { name: 'Worried about something?' }).click()
    await thomas.page.getByRole('heading', { level: 1 }).waitFor()

    for (const { page, faults } of [lina, thomas]) {
      await page.getByText(coordinator.fullName).waitFor()
      await assertAccessible(assert, page)
      await assertFits(assert, page)
      assert.deepEqual(faults, [])
    }
  })

  test('finds the numbers without a network', async ({ assert }) => {
    const { context, page } = await newPerson({ viewport: PHONE, serviceWorkers: 'allow' })
    await page.goto('/login')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller) return
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
      )
    })
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Une inquiétude ?' }).click()
    await page.getByRole('link', { name: '119' }).first().waitFor()
    assert.equal(new URL(page.url()).pathname, '/concern')
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    await page.goto('/messages')
    await page.getByRole('link', { name: 'Une inquiétude ? Les numéros à appeler' }).click()
    await page.getByRole('link', { name: '3114' }).first().waitFor()
  })
})
