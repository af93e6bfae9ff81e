/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import MarkRead from '#messaging/actions/mark_read'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { assertAccessible } from '#tests/helpers/browser'
import { field, message, twoPeople, write } from './support.js'

const READ = 20
const ALL = 130

/** Whether it stands before the eyes, and not only somewhere on the page. */
const isSeen = (page: Page, text: string) =>
  page
    .locator('ol')
    .getByText(text, { exact: true })
    .evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })

test.group('A long conversation', () => {
  test('opens at the first unread message, leads back to the beginning and to the end', async ({
    assert,
  }) => {
    const { conversation, path, people, student: owner, tutor: author } = await twoPeople()
    for (let count = 1; count <= ALL; count++) {
      await createMessage(conversation, author, `Mot ${count}`)
    }
    const reading = { conversationId: conversation.id, userId: owner.id, position: READ }
    await new MarkRead().handle(reading)
    const { page, faults } = people.student
    await page.goto(path)
    await page.locator('#new-messages').waitFor()
    assert.isTrue(await isSeen(page, `Mot ${READ + 1}`))
    const separator = page.locator('#new-messages + li')
    assert.include(await separator.innerText(), `Mot ${READ + 1}`)
    assert.equal(await message(page, `Mot ${ALL}`).count(), 0)
    // What was not seen yet stays unread.
    await page
      .getByRole('navigation')
      .getByText(`${ALL - READ} messages non lus`)
      .waitFor()

    await page.getByRole('button', { name: `${ALL - READ} nouveaux messages` }).click()
    await message(page, `Mot ${ALL}`).waitFor()
    assert.isTrue(await isSeen(page, `Mot ${ALL}`))
    await page
      .getByRole('navigation')
      .getByText(/non lus?$/)
      .waitFor({ state: 'detached' })

    // From the end upwards, what is looked at stays where it is.
    await page.reload()
    assert.equal(await page.locator('#new-messages').count(), 0)
    await message(page, `Mot ${ALL}`).waitFor()
    const shown = page.locator('ol li[id^="message-"]')
    const older = page.getByRole('button', { name: 'Afficher les messages plus anciens' })
    await older.waitFor()
    while ((await older.count()) > 0) {
      const [first] = await shown.allInnerTexts()
      await page.mouse.wheel(0, -600)
      await page.waitForFunction((text) => {
        const line = document.querySelector<HTMLElement>('ol li[id^="message-"]')!
        return line.innerText !== text || line.getBoundingClientRect().top < -600
      }, first)
    }
    assert.equal(await shown.count(), ALL)
    assert.isAbove(await page.evaluate(() => window.scrollY), 0)

    // Writing from far up leads to the end, where the words stand.
    await page.evaluate(() => window.scrollTo(0, 0))
    await write(page, 'Me voilà.')
    await message(page, 'Me voilà.').waitFor()
    assert.isTrue(await isSeen(page, 'Me voilà.'))
    assert.deepEqual(faults, [])
  })

  test('goes to a day at once, which is asked for in a dialog', async ({ assert }) => {
    const { conversation, path, people, tutor: author } = await twoPeople()
    for (let count = 1; count <= ALL; count++) {
      await createMessage(conversation, author, `Mot ${count}`)
    }
    // Day after day, from September on.
    await db.rawQuery(
      `UPDATE messages SET created_at = timestamptz '2026-06-01 10:00+02' + position * interval '1 day'`
    )
    const { page, faults } = people.tutor
    await page.goto(path)
    await message(page, `Mot ${ALL}`).waitFor()
    assert.equal(await message(page, 'Mot 15').count(), 0)
    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem', { name: 'Aller à une date' }).click()
    const dialog = page.getByRole('dialog', { name: 'Aller à une date' })
    const date = dialog.getByLabel('Date')
    assert.equal(await date.getAttribute('min'), '2026-06-02')
    assert.equal(await date.getAttribute('max'), '2026-10-09')
    await date.fill('2026-06-16')
    await assertAccessible(assert, page)
    await date.press('Enter')
    await page.getByText('Mot 15', { exact: true }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Mot 15'))
    assert.isTrue(await isSeen(page, 'Mot 15'))
    assert.deepEqual(faults, [])
  })

  test('stands where one read further up, when one comes back to it', async ({ assert }) => {
    const { conversation, path, people, student: owner, tutor: author } = await twoPeople()
    for (let count = 1; count <= ALL; count++) {
      await createMessage(conversation, author, `Mot ${count}`)
    }
    await new MarkRead().handle({
      ...{ conversationId: conversation.id, userId: owner.id },
      position: ALL,
    })
    const { page, faults } = people.student
    await page.goto(path)
    await message(page, `Mot ${ALL}`).waitFor()
    const shown = page.locator('ol li[id^="message-"]')
    const first = await shown.count()
    await page.getByRole('button', { name: 'Afficher les messages plus anciens' }).click()
    await page.waitForFunction(
      (count) => document.querySelectorAll('ol li[id^="message-"]').length > count,
      first
    )
    const read = `Mot ${ALL - first - 5}`
    await message(page, read).evaluate((line) => line.scrollIntoView({ block: 'center' }))
    const loaded = await shown.count()

    await page.getByRole('heading', { level: 1 }).getByRole('link').click()
    await page.waitForURL('**/people/*')
    await field(page).waitFor({ state: 'detached' })
    await createMessage(conversation, author, 'Et encore ceci')
    await page.goBack()
    await message(page, 'Et encore ceci').waitFor()
    assert.isTrue(await isSeen(page, read))
    assert.isAtLeast(await shown.count(), loaded)
    assert.deepEqual(faults, [])
  })
})
