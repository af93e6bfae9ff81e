/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { assertAccessible, assertFits } from '#tests/helpers/browser'
import { act, field, message, twoPeople, write } from './support.js'

const OWN_OF_STUDENT = /^Actions sur ton message/
const OF_LEO = /^Actions sur le message de Léo/

async function bothOnThePage() {
  const { path, people } = await twoPeople()
  const { student, tutor } = people
  await Promise.all([student.page.goto(path), tutor.page.goto(path)])
  await Promise.all([field(student.page).waitFor(), field(tutor.page).waitFor()])
  return people
}

/** The field comes anew with other words in it. */
const holds = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLTextAreaElement>('textarea[name="body"]')?.value === wanted,
    words
  )

test.group('What can be done with a message', () => {
  test('correcting it shows on both pages, and the draft waits meanwhile', async ({ assert }) => {
    const { student, tutor } = await bothOnThePage()
    await write(student.page, 'Bonjur')
    await message(tutor.page, 'Bonjur').waitFor()
    await field(student.page).fill('un brouillon')
    await act(student.page, OWN_OF_STUDENT, 'Modifier')
    await holds(student.page, 'Bonjur')
    await assertAccessible(assert, student.page)
    await assertFits(assert, student.page)
    await write(student.page, 'Bonjour')
    await message(tutor.page, 'Bonjour').waitFor()
    await tutor.page.locator('ol').getByText('modifié').waitFor()
    await holds(student.page, 'un brouillon')
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('Arrow up takes up the last own message, Escape leaves it', async ({ assert }) => {
    const { student, tutor } = await bothOnThePage()
    await write(tutor.page, 'À mardi')
    await message(student.page, 'À mardi').waitFor()
    await field(tutor.page).press('ArrowUp')
    await tutor.page.getByText('Modification du message').waitFor()
    assert.equal(await field(tutor.page).inputValue(), 'À mardi')
    await field(tutor.page).press('Escape')
    await tutor.page.getByText('Modification du message').waitFor({ state: 'detached' })
    assert.equal(await field(tutor.page).inputValue(), '')
  })

  test('Arrow up leaves alone what can be corrected no longer', async ({ assert }) => {
    const { conversation, path, people, tutor: author } = await twoPeople()
    await createMessage(conversation, author, 'D’hier')
    await db.rawQuery(`UPDATE messages SET created_at = created_at - interval '16 minutes'`)
    const { page } = people.tutor
    await page.goto(path)
    await message(page, 'D’hier').waitFor()
    await field(page).press('ArrowUp')
    await act(page, /^Actions sur votre message/, 'Répondre')
    await page.getByText('Réponse à').waitFor()
    assert.equal(await field(page).inputValue(), '')
  })

  test('withdrawing it leaves a placeholder, also where it was answered', async ({ assert }) => {
    const { student, tutor } = await bothOnThePage()
    await write(student.page, 'Une bêtise')
    await message(tutor.page, 'Une bêtise').waitFor()
    await act(tutor.page, OF_LEO, 'Répondre')
    await tutor.page.getByText('Réponse à').waitFor()
    await write(tutor.page, 'Ce n’est rien')
    await message(student.page, 'Ce n’est rien').waitFor()

    await act(student.page, OWN_OF_STUDENT, 'Retirer')
    const dialog = student.page.getByRole('dialog')
    await assertAccessible(assert, student.page)
    await dialog.getByRole('button', { name: 'Retirer' }).click()
    for (const { page } of [student, tutor]) {
      await page.locator('ol').getByText('Message retiré').nth(1).waitFor()
      assert.equal(await page.locator('ol').getByText('Une bêtise').count(), 0)
    }
    await act(tutor.page, OF_LEO, 'Signaler')
    await tutor.page.getByRole('dialog', { name: 'Signaler à l’équipe' }).waitFor()
    await student.page.goto('/messages')
    await student.page.getByText('Ce n’est rien').waitFor()
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('the one who is written to sees that something is being typed', async ({ assert }) => {
    const { student, tutor } = await bothOnThePage()
    await student.page.getByText('Jeanne écrit…').waitFor({ state: 'detached' })
    await field(tutor.page).pressSequentially('Al')
    await student.page.getByText('Jeanne écrit…').waitFor()
    await write(tutor.page, 'Alors ?')
    await message(student.page, 'Alors ?').waitFor()
    await student.page.getByText('Jeanne écrit…').waitFor({ state: 'detached' })
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('an address can be pressed, and opens elsewhere', async ({ assert }) => {
    const { student, tutor } = await bothOnThePage()
    await write(tutor.page, 'Regarde https://fr.wikipedia.org/wiki/Thales.')
    const link = student.page.getByRole('link', { name: 'https://fr.wikipedia.org/wiki/Thales' })
    await link.waitFor()
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer nofollow')
    assert.equal(await link.getAttribute('target'), '_blank')
  })
})
