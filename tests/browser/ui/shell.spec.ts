/// <reference lib="dom" />
import { test } from '@japa/runner'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

test.group('The shell', () => {
  test('says kindly that there is no network, and keeps no page', async ({ assert }) => {
    const { context, page } = await newPerson({ viewport: PHONE, serviceWorkers: 'allow' })
    await page.goto('/login')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (!navigator.serviceWorker.controller) {
        await new Promise((done) =>
          navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
        )
      }
    })

    await context.setOffline(true)
    await page.goto('/messages')
    await page.getByRole('heading', { name: 'Pas de connexion pour le moment' }).waitFor()
    await page.getByRole('heading', { name: 'No connection right now' }).waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const opened = await Promise.all(names.map((name) => caches.open(name)))
      const requests = await Promise.all(opened.map((cache) => cache.keys()))
      return requests.flat().map((request) => new URL(request.url).pathname)
    })
    const others = kept.filter((path) => !path.startsWith('/assets/'))
    assert.sameMembers(others, ['/offline.html', '/numbers.html', '/plain.css', '/favicon.svg'])
  })

  test('an unknown address says so, with a way back, in the language of the browser', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: PHONE, locale: 'en-GB' })
    await page.goto('/no-such-page')

    await page.getByRole('heading', { name: 'This page does not exist' }).waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
    assert.equal(await page.title(), 'This page does not exist – HomeSkolar')
    await page.getByRole('link', { name: 'Back to the home page' }).click()
    await page.waitForURL((url) => url.pathname === '/')
  })

  test('an association of another name finds it in the head, the title and the foot of a page', async ({
    assert,
  }) => {
    await transaction((trx) => settings.update({ associationName: 'Coup de pouce' }, trx))
    const { page, faults } = await newPerson({ viewport: { width: 320, height: 640 } })
    await page.goto('/login')
    await page.getByRole('banner').getByText('Coup de pouce').waitFor()
    await page.getByRole('contentinfo').getByText('Coup de pouce, association').waitFor()
    assert.match(await page.title(), / – Coup de pouce$/)
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
  })

  test('the language is chosen on the device', async ({ assert }) => {
    const { page } = await newPerson()
    await page.goto('/dev/ui')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Français' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  })

  test('fits a narrow phone however much is unread', async ({ assert }) => {
    const user = await createUser()
    await user.merge({ unreadNotifications: 120, unreadMessages: 120 }).save()
    const person = await newPerson({ viewport: { width: 320, height: 640 } })
    await signIn(person, user.email!, PASSWORD)
    await person.page.goto('/account')
    await person.page.locator('a[href="/notifications"]:visible', { hasText: '99+' }).waitFor()
    await assertFits(assert, person.page)
  })

  for (const width of [320, 360]) {
    test(`names its destinations whole at ${width} px in the device's own face`, async ({
      assert,
    }) => {
      const user = await createUser()
      const viewport = { width, height: 640 }
      const person = await newPerson({ viewport, extraHTTPHeaders: { 'save-data': 'on' } })
      await signIn(person, user.email!, PASSWORD)
      await person.page.goto('/messages')
      const links = person.page.locator('nav:visible a')
      const cut = await links.evaluateAll((all) =>
        all
          .flatMap((link) => [...link.querySelectorAll('span')])
          .filter((label) => label.scrollWidth > label.clientWidth)
          .map(({ innerText }) => innerText)
      )
      assert.deepEqual(cut, [])
      const narrow = await links.evaluateAll((all: HTMLElement[]) =>
        all
          .filter((link) => link.getBoundingClientRect().width < 44)
          .map(({ innerText }) => innerText)
      )
      assert.deepEqual(narrow, [])
      await assertFits(assert, person.page)
    })
  }
})
