import { test } from '@japa/runner'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { assertAccessible, assertFits } from '#tests/helpers/browser'
import { act, twoPeople, write } from './support.js'

const SCRIPT = '<!--<script>alert(1)</script>'

test.group('A conversation in two browsers', () => {
  test('what one writes stands on the other’s open page, and is read', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await tutor.page.getByText(/^\d\d:\d\d pour Léo$/).waitFor()

    await write(tutor.page, 'Bonjour Léo !')
    await student.page.locator('ol').getByText('Bonjour Léo !').waitFor()
    await tutor.page.getByText('Lu', { exact: true }).waitFor()
    await write(student.page, SCRIPT)
    await tutor.page.locator('ol').getByText(SCRIPT).waitFor()
    await tutor.page.reload()
    await tutor.page.locator('ol').getByText(SCRIPT).waitFor()

    await assertAccessible(assert, tutor.page)
    await assertAccessible(assert, student.page)
    await assertFits(assert, student.page)
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('what was written without a network goes out with it, in its order', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])

    await student.context.setOffline(true)
    await write(student.page, 'Un')
    await write(student.page, 'Deux')
    await student.page.getByText('En attente du réseau').nth(1).waitFor()
    await student.context.setOffline(false)

    const received = tutor.page.locator('ol li[id^="message-"]')
    await received.nth(1).waitFor()
    assert.match((await received.nth(0).textContent())!, /Un/)
    assert.match((await received.nth(1).textContent())!, /Deux/)
    await student.page.getByText('En attente du réseau').waitFor({ state: 'detached' })
  })

  test('a pinned message stays at hand for both', async ({ assert }) => {
    const { conversation, path, people, tutor: author } = await twoPeople()
    await createMessage(conversation, author, 'Exercice 3, page 112')
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])

    await act(student.page, /^Actions sur le message de Jeanne/, 'Épingler')
    const dialog = student.page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('avant le contrôle')
    await assertAccessible(assert, student.page)
    await dialog.getByRole('button', { name: 'Épingler' }).click()
    const panel = tutor.page.getByRole('complementary')
    await panel.getByText('Exercice 3, page 112').waitFor()
    await panel.getByText('avant le contrôle').waitFor()
    await panel.getByRole('button', { name: /^Désépingler/ }).click()
    await student.page.getByText('Aucun message épinglé').waitFor()
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('the count of unread messages follows, on every page', async ({ assert }) => {
    const { conversation, path, people, tutor: author } = await twoPeople()
    const { student } = people
    await student.page.goto('/messages')
    await createMessage(conversation, author, 'Un')
    const bar = student.page.getByRole('navigation')
    await bar.getByText('1 message non lu').waitFor()
    await student.page.goto(path)
    await bar.getByText('1 message non lu').waitFor({ state: 'detached' })
    assert.deepEqual(student.faults, [])
  })

  test('what could not be sent keeps its text, and goes when it is tried again', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await student.page.locator('textarea[name="body"]').waitFor()
    const sending = `**${path}/messages`
    await student.page.route(sending, (route) => route.fulfill({ status: 500, json: {} }))
    await write(student.page, 'Tu es là ?')
    await student.page.getByText('Non envoyé').waitFor()
    await student.page.reload()
    const retry = student.page.getByRole('button', { name: 'Réessayer' })
    await retry.waitFor()
    await student.page.unroute(sending)
    await retry.click()
    await tutor.page.locator('ol').getByText('Tu es là ?').waitFor()
    assert.equal(await student.page.locator('ol').getByText('Tu es là ?').count(), 1)
  })

  test('a page that was offline fetches what it missed', async () => {
    const { conversation, path, people, tutor: author } = await twoPeople()
    const { student } = people
    await student.page.goto(path)
    await student.page.locator('textarea[name="body"]').waitFor()
    await student.context.setOffline(true)
    await createMessage(conversation, author, 'Pendant le tunnel')
    await student.context.setOffline(false)
    await student.page.locator('ol').getByText('Pendant le tunnel').waitFor()
  })

  test('what is too long is not cut: it says by how much, and goes once it is shorter', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page } = people.tutor
    await page.goto(path)
    await write(page, 'Des mots. '.repeat(410))
    const refusal = page.getByText('C’est trop long pour un message')
    await refusal.getByText('99 caractères de trop').waitFor()
    await assertAccessible(assert, page)
    assert.equal(await page.locator('ol li').count(), 0)
    const field = page.locator('textarea[name="body"]')
    assert.equal((await field.inputValue()).length, 4100)
    await field.fill('Des mots. '.repeat(399))
    await page.getByText('Encore 11 caractères').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('ol li[id^="message-"]').waitFor()
    await refusal.waitFor({ state: 'detached' })
  })
})
