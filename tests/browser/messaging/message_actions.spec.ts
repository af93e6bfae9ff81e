/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { assertAccessible, assertFits } from '#tests/helpers/browser'
import { act, field, holdScripts, message, twoPeople, write } from './support.js'

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
    await holds(tutor.page, 'À mardi')
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

test.group('The menu of a message', () => {
  const menuOf = (page: Page) => page.getByRole('button', { name: OF_LEO }).last()

  async function opened() {
    const { conversation, path, people, student: author } = await twoPeople()
    await createMessage(conversation, author, 'Bonjour')
    return { ...people.tutor, path }
  }

  test('that was opened before the script stood offers its actions once it does', async ({
    assert,
  }) => {
    const { page, context, faults, path } = await opened()
    const letScripts = await holdScripts(context)
    await page.goto(path, { waitUntil: 'commit' })
    await menuOf(page).click()
    letScripts()
    await page.getByRole('menuitem', { name: 'Répondre' }).click()
    await page.getByText('Réponse à').waitFor()
    assert.deepEqual(faults, [])
  })

  test('says that it is coming until its code is there, and nothing else is lost when that does not come', async ({
    assert,
  }) => {
    const { page, context, faults, path } = await opened()
    const code = /message_items/
    await context.route(code, (route) => route.abort())
    await page.goto(path)
    await page.evaluate(() => void ((window as any).stands = true))
    await menuOf(page).click()
    await page.getByText('Votre connexion ne répond pas').waitFor()
    await page.getByRole('menuitem', { name: 'Chargement…' }).waitFor()
    await context.unroute(code)
    await menuOf(page).click()
    await page.getByRole('menuitem', { name: 'Chargement…' }).waitFor({ state: 'hidden' })
    await menuOf(page).click()
    await page.getByRole('menuitem', { name: 'Répondre' }).waitFor()
    assert.equal(await page.locator(':focus').innerText(), 'Répondre')
    assert.isTrue(await page.evaluate(() => 'stands' in window))
    assert.deepEqual(faults, [])
  })
})

test.group('Words that were withdrawn', () => {
  test('are gone from every open page that showed them', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    const [home, search] = [await tutor.context.newPage(), await tutor.context.newPage()]
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await write(student.page, 'Une confidence')
    await message(tutor.page, 'Une confidence').waitFor()
    const announced = tutor.page.locator('p[aria-live].sr-only')
    await announced.getByText('Une confidence').waitFor({ state: 'attached' })
    await act(tutor.page, OF_LEO, 'Répondre')
    await tutor.page.getByText('Réponse à').waitFor()
    await Promise.all([home.goto('/'), search.goto('/messages/search?q=confidence')])
    await home.getByText('Une confidence').waitFor()
    await search.locator('mark').waitFor()

    await act(student.page, OWN_OF_STUDENT, 'Retirer')
    await student.page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
    await message(student.page, 'Message retiré').waitFor()
    await tutor.page.locator('form').getByText('Message retiré').waitFor()
    await home.getByText('Une confidence').waitFor({ state: 'detached' })
    await search.locator('mark').waitFor({ state: 'detached' })
    assert.equal(await tutor.page.getByText('Une confidence').count(), 0)
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })
})

test.group('A correction', () => {
  test('without words says what to do instead', async ({ assert }) => {
    const { student } = await bothOnThePage()
    const { page } = student
    await write(page, 'Bonjour')
    await message(page, 'Bonjour').waitFor()
    await act(page, OWN_OF_STUDENT, 'Modifier')
    await holds(page, 'Bonjour')
    await field(page).fill(' ')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Écris quelques mots, ou retire le message').waitFor()
    await assertAccessible(assert, page)
    await field(page).fill('Bonsoir')
    assert.equal(await page.getByText('Écris quelques mots').count(), 0)
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await message(page, 'Bonsoir').waitFor()
    assert.deepEqual(student.faults, [])
  })

  test('hears that another tab has corrected or withdrawn the same message', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, context, faults } = people.student
    const other = await context.newPage()
    await Promise.all([page.goto(path), other.goto(path)])
    await write(page, 'Bonjur')
    await message(other, 'Bonjur').waitFor()
    await act(page, OWN_OF_STUDENT, 'Modifier')
    await holds(page, 'Bonjur')
    await act(other, OWN_OF_STUDENT, 'Modifier')
    await write(other, 'Bonjour')
    await holds(page, 'Bonjour')
    await field(page).fill('Bonjour à toi')
    await act(other, OWN_OF_STUDENT, 'Modifier')
    await write(other, 'Bonsoir')
    await page.getByText('Ce message vient d’être corrigé ailleurs').waitFor()
    assert.equal(await field(page).inputValue(), 'Bonjour à toi')
    await assertAccessible(assert, page)
    await act(other, OWN_OF_STUDENT, 'Retirer')
    await other.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('Modification du message').waitFor({ state: 'detached' })
    assert.deepEqual(faults, [])
  })
})

test.group('A draft in two tabs', () => {
  test('is gone from both once it is sent from one', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, context, faults } = people.student
    await page.goto(path)
    await field(page).fill('À jeudi')
    const other = await context.newPage()
    await other.goto(path)
    await holds(other, 'À jeudi')
    await write(page, 'À jeudi')
    await message(other, 'À jeudi').waitFor()
    await holds(other, '')
    assert.deepEqual(faults, [])
  })
})

test.group('Somebody who types', () => {
  test('is no longer said to once nobody may write', async ({ assert }) => {
    const { path, people, pair } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await student.page.clock.install()
    await field(student.page).waitFor()
    await field(tutor.page).pressSequentially('Al')
    await student.page.getByText('Jeanne écrit…').waitFor()
    await student.page.clock.pauseAt(new Date(Date.now() + 500))
    await pair.merge({ state: 'paused' }).save()
    await write(student.page, 'Oui ?')
    await field(student.page).waitFor({ state: 'detached' })
    assert.equal(await student.page.getByText('Jeanne écrit…').count(), 0)
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })
})
