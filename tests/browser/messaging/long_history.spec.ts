/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import MarkRead from '#messaging/actions/mark_read'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { message, twoPeople, write } from './support.js'

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

    await page.getByRole('button', { name: 'Revenir aux derniers messages' }).last().click()
    await message(page, `Mot ${ALL}`).waitFor()
    assert.isTrue(await isSeen(page, `Mot ${ALL}`))
    await page
      .getByRole('navigation')
      .getByText(/non lus?$/)
      .waitFor({ state: 'detached' })

    // From the end upwards, what is looked at stays where it is.
    await page.reload()
    assert.equal(await page.locator('#new-messages').count(), 0)
    for (const oldest of [31, 1]) {
      await page.getByRole('button', { name: 'Afficher les messages plus anciens' }).click()
      const shown = page.locator('ol li[id^="message-"]')
      await shown.nth(ALL - oldest).waitFor({ state: 'attached' })
    }
    assert.equal(await page.locator('ol li[id^="message-"]').count(), ALL)

    // Writing from far up leads to the end, where the words stand.
    await page.evaluate(() => window.scrollTo(0, 0))
    await write(page, 'Me voilà.')
    await message(page, 'Me voilà.').waitFor()
    assert.isTrue(await isSeen(page, 'Me voilà.'))
    assert.deepEqual(faults, [])
  })
})
