/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { ownAvailability } from '#profiles/queries/own_availability'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

const SMALL = { width: 320, height: 640 }

async function week(userId: string) {
  const { windows } = await ownAvailability(userId)
  return windows.map((each) => [each.weekday, each.startsMinute / 60, each.endsMinute / 60])
}

const cell = (page: Page, day: string, from: string) =>
  page.getByRole('gridcell', { name: `${day}, ${from} –` })

const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Enregistré$/ })
    .waitFor()

const saves = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())

async function centre(page: Page, day: string, from: string) {
  const box = (await cell(page, day, from).boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function openWeek(options: Parameters<typeof newPerson>[0], email: string) {
  const person = await newPerson(options)
  await signIn(person, email, PASSWORD)
  await person.page.goto('/availability')
  await saved(person.page)
  return person
}

test.group('Painting a week', () => {
  test('with a mouse: a stroke, a day, an hour, undo', async ({ assert }) => {
    const { id, email } = await createStudent()
    const { page, faults } = await openWeek({ viewport: WIDE }, email!)
    await cell(page, 'Lundi', '17:00').scrollIntoViewIfNeeded()
    const [from, to] = [await centre(page, 'Lundi', '17:00'), await centre(page, 'Mardi', '18:30')]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    const stroke = saves(page)
    await page.mouse.up()
    await stroke
    await saved(page)
    assert.deepEqual(await week(id), [
      [1, 17, 19],
      [2, 17, 19],
    ])
    const row = saves(page)
    await page.getByRole('button', { name: '20:00 : tous les jours' }).click()
    await row
    assert.lengthOf(await week(id), 9)
    const undone = saves(page)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: 'Samedi : toute la journée' }).click()
    await undone
    await saved(page)
    assert.deepEqual(await week(id), [
      [1, 17, 19],
      [2, 17, 19],
      [6, 7, 22],
    ])
    await page.getByRole('definition').filter({ hasText: '07:00 – 22:00' }).waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
  })

  test('by keyboard alone', async ({ assert }) => {
    const { id, email } = await createStudent()
    const { page, faults } = await openWeek({ viewport: PHONE }, email!)
    await cell(page, 'Lundi', '17:00').focus()
    const painted = saves(page)
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await painted
    await saved(page)
    const whole = [3, 4, 5, 6, 7].map((day) => [day, 18, 19])
    assert.deepEqual(await week(id), [[1, 17, 19], [2, 17.5, 19], ...whole])
    assert.equal(await page.locator('[role=grid] [tabindex="0"]').count(), 1)
    assert.deepEqual(faults, [])
  })

  test('with a finger: a tap, across the days, along the hours after a rest; else it scrolls', async ({
    assert,
  }) => {
    const { id, email } = await createStudent()
    const phone = { viewport: SMALL, hasTouch: true, isMobile: true }
    const { page, faults } = await openWeek(phone, email!)
    await assertFits(assert, page)
    await assertAccessible(assert, page)
    const box = (await cell(page, 'Lundi', '17:00').boundingBox())!
    assert.isAtLeast(box.height, 44)

    const devtools = await page.context().newCDPSession(page)
    const touch = (type: string, points: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type: type as never, touchPoints: points })
    const paintedCells = (count: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('[aria-selected=true]').length === wanted,
        count
      )
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }, rest = 0) => {
      await touch('touchStart', [from])
      if (rest)
        await page.waitForFunction((on) => document.querySelector(on), '[aria-selected=true]')
      for (const part of [0.25, 0.5, 0.75, 1]) {
        const x = from.x + (to.x - from.x) * part
        await touch('touchMove', [{ x, y: from.y + (to.y - from.y) * part }])
      }
      await touch('touchEnd', [])
    }
    await page.evaluate(() => window.scrollTo(0, 1000))
    const first = (await page
      .locator('[data-cell]')
      .evaluateAll((cells) =>
        cells.find((each) => each.getBoundingClientRect().top > 120)!.getAttribute('aria-label')
      ))!
    const time = first.match(/\d\d:\d\d/)![0]

    const monday = await centre(page, 'Lundi', time)
    const painted = saves(page)
    await drag(monday, { x: monday.x, y: monday.y + 44 }, 1)
    await paintedCells(2)
    const wednesday = await centre(page, 'Mercredi', time)
    await drag(await centre(page, 'Mardi', time), wednesday)
    await paintedCells(4)
    await cell(page, 'Dimanche', time).tap()
    await painted
    await saved(page)
    assert.deepEqual(
      (await week(id)).map(([day]) => day),
      [1, 2, 3, 7]
    )

    const before = await page.evaluate(() => window.scrollY)
    await drag({ x: monday.x, y: 500 }, { x: monday.x, y: 300 })
    await page.waitForFunction((top) => window.scrollY > top, before)
    await paintedCells(5)
    assert.deepEqual(faults, [])
  })

  test('on two pages: one follows the other, and nothing is written over in silence', async ({
    assert,
  }) => {
    const { id, email } = await createStudent()
    const { page, context } = await openWeek({ viewport: WIDE }, email!)
    const second = await context.newPage()
    await second.goto('/availability')
    await saved(second)
    await cell(page, 'Lundi', '17:00').click()
    await second.locator('[aria-selected=true]').waitFor()

    await second.route('**/availability', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue()
    )
    await cell(second, 'Mardi', '17:00').click()
    await second.getByText('gardé sur ton appareil').waitFor()
    const other = saves(page)
    await cell(page, 'Vendredi', '17:00').click()
    await other
    await second.getByText('Laquelle garder').waitFor()
    await second.unroute('**/availability')
    const mine = saves(second)
    await second.getByRole('button', { name: 'Garder celle-ci' }).click()
    await mine
    await saved(second)
    assert.deepEqual(
      (await week(id)).map(([day]) => day),
      [1, 2]
    )
  })

  test('is a plain form without script', async ({ assert }) => {
    const { id, email } = await createStudent()
    const person = await newPerson({ viewport: PHONE, javaScriptEnabled: false })
    await signIn(person, email!, PASSWORD)
    const { page } = person
    await page.goto('/availability')
    await page.locator('[name="windows[0][weekday]"]').selectOption('3')
    await page.locator('[name="windows[0][startsAt]"]').fill('14:00')
    await page.locator('[name="windows[0][endsAt]"]').fill('16:00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('ta semaine est enregistrée').waitFor()
    assert.deepEqual(await week(id), [[3, 14, 16]])
    assert.isFalse(await page.getByRole('grid').isVisible())
  })
})

test.group('Being away', () => {
  test('is noted, seen by the partner at once, and taken back', async ({ assert }) => {
    const { student, tutor } = await createPair()
    const { page, faults } = await openWeek({ viewport: PHONE }, student.email!)
    const partner = await newPerson()
    await signIn(partner, tutor.email!, PASSWORD)
    await partner.page.goto('/availability')
    await saved(partner.page)
    const own = saves(partner.page)
    await partner.page.getByRole('button', { name: '18:00 : tous les jours' }).click()
    await own
    await partner.page.goto('/calendar/week')
    await partner.page.waitForLoadState('networkidle')
    assert.equal(await partner.page.getByText('Tous les deux').count(), 0)

    await page.getByRole('button', { name: '18:00 : tous les jours' }).click()
    await partner.page.getByText('Tous les deux').first().waitFor({ state: 'attached' })

    const day = await page.getByLabel('Du').getAttribute('min')
    await page.getByLabel('Du').fill(day!)
    await page.getByRole('button', { name: 'Ajouter une absence' }).click()
    await page.getByRole('button', { name: /^Retirer l’absence/ }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByLabel('Du').fill(day!)
    await page.getByRole('button', { name: 'Ajouter une absence' }).click()
    await page.getByText('Une absence est déjà notée').first().waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.getByRole('button', { name: /^Retirer l’absence/ }).click()
    await page.getByText('Aucune absence à venir.').waitFor()
    await page.locator('[aria-live=polite]').getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: /^Retirer l’absence/ }).waitFor()
    assert.deepEqual([...faults, ...partner.faults], [])
  })
})
