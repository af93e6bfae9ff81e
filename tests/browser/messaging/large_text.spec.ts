/// <reference lib="dom" />
import { test } from '@japa/runner'
import { assertAccessible, assertFits } from '#tests/helpers/browser'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { field, message, twoPeople, write } from './support.js'

/** Text in per cent of the browser's own, and the highest part of the window that the header may take. */
const SIGHTS = [
  { width: 390, height: 844, text: 200, most: 0.4 },
  { width: 320, height: 700, text: 125, most: 0.3 },
  { width: 320, height: 640, text: 100, most: 0.25 },
]

test.group('A conversation in large text on a narrow phone', () => {
  for (const { width, height, text, most } of SIGHTS) {
    test(`is read and written at ${text} % on ${width} × ${height}`, async ({ assert }) => {
      const { conversation, path, tutor, people } = await twoPeople()
      await createMessage(conversation, tutor, 'Bonjour Léo')
      const { page, faults } = people.student
      await page.setViewportSize({ width, height })
      await page.goto(path)
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text)
      await assertFits(assert, page)

      const header = page.locator('header', { has: page.getByRole('heading', { level: 1 }) })
      assert.isAtMost((await header.boundingBox())!.height, height * most)
      const name = header.getByRole('link', { name: 'Jeanne' })
      const cut = await name.evaluate(
        ({ parentElement: line }) => line!.scrollWidth - line!.clientWidth
      )
      assert.isAtMost(cut, 0)
      const clock = header.getByText(/^\d\d:\d\d pour Jeanne$/)
      const lines = await clock.evaluate((words) => {
        const range = document.createRange()
        range.selectNodeContents(words)
        return new Set([...range.getClientRects()].map(({ top }) => top)).size
      })
      assert.equal(lines, 1)

      const [box, send] = await Promise.all([
        field(page).boundingBox(),
        page.getByRole('button', { name: 'Envoyer' }).boundingBox(),
      ])
      assert.isAtLeast(box!.width, 100)
      assert.isTrue(send!.x >= box!.x + box!.width || send!.y >= box!.y + box!.height)
      await page.getByRole('button', { name: 'Autres actions' }).click()
      await page.getByRole('menuitem', { name: 'Une inquiétude ?' }).waitFor()
      await assertAccessible(assert, page)
      await page.getByRole('menuitem', { name: 'Signaler cette conversation' }).click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await write(page, 'Bien lu')
      await message(page, 'Bien lu').waitFor()
      assert.deepEqual(faults, [])
    })
  }

  test('leaves room for the field above a keyboard', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page } = people.student
    await page.setViewportSize({ width: 320, height: 300 })
    await page.goto(path)
    await field(page).fill('Bonjour')
    const seen = await field(page).evaluate((own) => {
      const { left, top, width, height } = own.getBoundingClientRect()
      return [0.1, 0.9].every((part) => {
        return document.elementFromPoint(left + width / 2, top + height * part) === own
      })
    })
    assert.isTrue(seen)
  })
})
