/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import MarkRead from '#messaging/actions/mark_read'
import type User from '#accounts/models/user'
import type Conversation from '#messaging/models/conversation'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { field, message, twoPeople } from './support.js'

const READ = 25
const ALL = 45

async function say(conversation: Conversation, author: User, first: number, last: number) {
  for (let count = first; count <= last; count++) {
    await createMessage(conversation, author, `Mot ${count}`)
  }
}

/** Waits until what is new stands before the eyes, with its first message under it. */
async function seeSeparator(page: Page, first: number) {
  await page.waitForFunction((words) => {
    const line = document.getElementById('new-messages')
    const { top = -1, bottom = 0 } = line?.getBoundingClientRect() ?? {}
    const next = line?.nextElementSibling?.textContent ?? ''
    return top > 0 && bottom < window.innerHeight - 100 && next.includes(words)
  }, `Mot ${first}`)
}

const unread = (page: Page) => page.getByRole('navigation').getByText(/messages? non lus?$/)

test.group('Opening a conversation with unread messages', () => {
  test('leads to the first of them, from wherever one comes, and reads them once they are seen', async ({
    assert,
  }) => {
    const { conversation, path, people, student: owner, tutor: author } = await twoPeople()
    await say(conversation, author, 1, ALL)
    await new MarkRead().handle({
      ...{ conversationId: conversation.id, userId: owner.id },
      position: READ,
    })
    const { page, faults } = people.student

    for (const from of ['/', '/messages']) {
      await page.goto(from)
      await page.getByRole('main').locator(`a[href="${path}"]`).first().click()
      await seeSeparator(page, READ + 1)
    }
    await page.goBack()
    await field(page).waitFor({ state: 'detached' })
    await page.goForward()
    await seeSeparator(page, READ + 1)

    await page.mouse.wheel(0, 9_000)
    await message(page, `Mot ${ALL}`).waitFor()
    await unread(page).waitFor({ state: 'detached' })

    // What came meanwhile is shown from its beginning when one comes back.
    await page.getByRole('navigation').getByRole('link', { name: 'Profil' }).click()
    await field(page).waitFor({ state: 'detached' })
    await say(conversation, author, ALL + 1, ALL + 20)
    await page.getByRole('navigation').getByText('20 messages non lus').waitFor()
    await page.goBack()
    await seeSeparator(page, ALL + 1)
    const member = { conversation_id: conversation.id, user_id: owner.id }
    const { unread_count: count } = await db
      .from('conversation_members')
      .where(member)
      .firstOrFail()
    assert.equal(count, 20)
    assert.deepEqual(faults, [])
  })
})
