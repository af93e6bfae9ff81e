import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { assertAccessible, assertFits, PHONE } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { largePng, movingGif } from '#tests/helpers/pictures'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createMessage, createQuestion } from '#database/factories/messaging/conversation_factory'
import SendMessage from '#messaging/actions/send_message'
import type { Page } from 'playwright'

const pageOf = (question: { id: string }) => `/admin/pages/questions?question=${question.id}`
const line = (page: Page, body: string) =>
  page.getByRole('list', { name: 'Messages' }).getByRole('listitem').filter({ hasText: body })

/** What this page tells the server to be read. */
function readingsOf(page: Page) {
  const readings: number[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/reading')) readings.push(request.postDataJSON().position)
  })
  return readings
}

const look = (page: Page, state: 'visible' | 'hidden') =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

const told = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/reading'))

/** Waits until some of the message stands on the screen. */
async function stands(page: Page, body: string) {
  const words = await line(page, body).elementHandle()
  await page.waitForFunction((element) => {
    const { top, bottom } = element!.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  }, words)
}

/** Somebody of the team, where a question was asked. */
async function atQuestion() {
  const { question } = await createQuestion(await createUser())
  const staff = await staffMember()
  await openOffice(staff, pageOf(question))
  return staff
}

const LONG = 'Je ne comprends pas bien cette partie. '.repeat(4)

test.group('A question on the page of the team', () => {
  test('shows which message is answered, and a press leads to it', async ({ assert }) => {
    const person = await createUser({ firstName: 'Ada', familyName: 'Test' })
    const { conversation, question } = await createQuestion(person, 'Comment faire ?')
    const colleague = await createStaff(['coordinator'], { firstName: 'Noor' })
    const { id: repliesTo } = await createMessage(conversation, colleague, 'Comme ceci.')
    const said = { conversationId: conversation.id, pairId: null, authorId: person.id }
    await new SendMessage().handle({ ...said, clientId: randomUUID(), body: 'Merci !', repliesTo })
    const staff = await staffMember()
    await openOffice(staff, pageOf(question))
    const quoted = line(staff.page, 'Merci !').getByRole('button', { name: /Comme ceci\./ })
    await quoted.getByText('Noor').waitFor()
    await assertAccessible(assert, staff.page)
    await quoted.click()
    assert.include(await staff.page.locator(':focus').innerText(), 'Comme ceci.')
    assert.deepEqual(staff.faults, [])
  })

  test('that came while the page was hidden is read on coming back', async ({ assert }) => {
    const person = await createUser()
    const { conversation, question } = await createQuestion(person)
    const staff = await staffMember()
    const first = told(staff.page)
    await openOffice(staff, pageOf(question))
    await first
    const readings = readingsOf(staff.page)
    await look(staff.page, 'hidden')
    await createMessage(conversation, person, 'Encore une chose.')
    await line(staff.page, 'Encore une chose.').waitFor()
    assert.deepEqual(readings, [])
    const second = told(staff.page)
    await look(staff.page, 'visible')
    await second
    await question.refresh()
    assert.equal(question.readPosition, 2)
    assert.deepEqual(staff.faults, [])
  })

  test('opens at what is unread, read once its end was looked at, and then at its end', async ({
    assert,
  }) => {
    const person = await createUser()
    const { conversation, question } = await createQuestion(person, `1. ${LONG}`)
    for (let place = 2; place <= 20; place++) {
      await createMessage(conversation, person, `${place}. ${LONG}`)
    }
    await question.merge({ readPosition: 10 }).save()
    const staff = await staffMember({}, { viewport: PHONE })
    const { page } = staff
    const readings = readingsOf(page)
    await openOffice(staff, pageOf(question))
    await stands(page, '11. ')
    assert.deepEqual(readings, [])
    await assertFits(assert, page)

    const read = told(page)
    await line(page, '20. ').scrollIntoViewIfNeeded()
    await read
    await question.refresh()
    assert.equal(question.readPosition, 20)
    await page.reload()
    await stands(page, '20. ')
    assert.deepEqual(staff.faults, [])
  })

  test('keeps the files of an answer over a reload, until they are sent or left out', async ({
    assert,
  }) => {
    const staff = await atQuestion()
    const { page } = staff
    const file = (name: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from('Page 3.'),
    })
    const files = page.getByRole('list', { name: 'Fichiers de la réponse' }).getByRole('listitem')
    const choose = page.getByLabel('Joindre des photos ou des documents')
    await choose.setInputFiles([file('plan.txt'), file('autre.txt')])
    await files.nth(1).waitFor()
    await page.reload()
    await files.nth(1).waitFor()
    await page.getByRole('button', { name: /autre\.txt/ }).click()
    await files.nth(1).waitFor({ state: 'detached' })
    await page.reload()
    await files.getByText('plan.txt').waitFor()
    assert.equal(await files.count(), 1)
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    await page.getByRole('link', { name: /plan/ }).waitFor()
    assert.equal(await files.count(), 0)
    await page.reload()
    await page.getByRole('link', { name: /plan/ }).waitFor()
    assert.equal(await files.count(), 0)
    assert.deepEqual(staff.faults, [])
  })

  test('makes a photo smaller before it goes, and says of one that moves that it will not', async ({
    assert,
  }) => {
    const staff = await atQuestion()
    const { page } = staff
    const choose = page.getByLabel('Joindre des photos ou des documents')
    const gif = { name: 'chat.gif', mimeType: 'image/gif', buffer: await movingGif() }
    await choose.setInputFiles(gif)
    await page.getByText('« chat.gif » partira sans bouger').waitFor()
    await page.getByRole('button', { name: /chat\.gif/ }).click()
    await page.getByText('partira sans bouger').waitFor({ state: 'detached' })

    const buffer = await largePng()
    await choose.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer })
    const sent = page.waitForRequest(
      (request) => request.method() === 'PUT' && request.url().includes('/files/')
    )
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    const { requestBodySize } = await (await sent).sizes()
    assert.isBelow(requestBodySize, buffer.length)
    await page.getByRole('list', { name: 'Fichiers de la réponse' }).waitFor({ state: 'detached' })
    assert.deepEqual(staff.faults, [])
  })

  test('is closed to writing while an answer goes, and says when it could not', async ({
    assert,
  }) => {
    const staff = await atQuestion()
    const { page, context } = staff
    const answer = page.getByLabel('Votre réponse')
    const held = Promise.withResolvers<void>()
    await context.route(/\/messages$/, (route) => held.promise.then(() => route.continue()))
    await answer.fill('Comme ceci.')
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    await page.getByRole('button', { name: 'Envoi…' }).waitFor()
    assert.isFalse(await answer.isEditable())
    await assertAccessible(assert, page)
    held.resolve()
    await line(page, 'Comme ceci.').waitFor()
    await page.getByRole('button', { name: 'Répondre', exact: true }).waitFor()
    assert.equal(await answer.inputValue(), '')

    await answer.fill('Et encore.')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    await page.getByText('Rien n’est perdu').waitFor()
    assert.equal(await answer.inputValue(), 'Et encore.')
    assert.deepEqual(staff.faults, [])
  })
})
