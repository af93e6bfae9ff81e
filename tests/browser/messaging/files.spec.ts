import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { assertAccessible } from '#tests/helpers/browser'
import { jpeg } from '#tests/helpers/pictures'
import { field, message, twoPeople, write } from '#tests/browser/messaging/support'

test.group('Photos in a conversation', () => {
  test('written without a network, words and a photo leave by themselves, in order', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page: student, context: phone } = people.student
    const tutor = people.tutor.page
    await student.goto(path)
    await tutor.goto(path)
    await phone.setOffline(true)
    await write(student, 'Voici mon exercice')
    const photo = { name: 'exercice.jpg', mimeType: 'image/jpeg', buffer: await jpeg() }
    await student.getByLabel('Joindre des fichiers').setInputFiles(photo)
    await student.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('img').waitFor()
    await student.getByRole('button', { name: 'Envoyer' }).click()
    await student
      .locator('ol')
      .getByRole('img', { name: 'photo.jpg' })
      .or(student.locator('ol').getByRole('img', { name: 'exercice.jpg' }))
      .waitFor()

    await phone.setOffline(false)
    await message(tutor, 'Voici mon exercice').waitFor()
    const open = tutor.getByRole('button', { name: /^Agrandir Photo de Léo/ })
    await open.waitFor()
    assert.equal(await open.count(), 1)
    await open.click()
    const large = tutor.getByRole('dialog').getByRole('img')
    await large.waitFor()
    assert.equal(await large.getAttribute('width'), '640')
    await assertAccessible(assert, tutor)
    await tutor.keyboard.press('Escape')
    await large.waitFor({ state: 'hidden' })
    assert.isTrue(await open.evaluate((button) => button.matches(':focus')))

    await paste(tutor, photo.buffer)
    await tutor.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('img').waitFor()
    await tutor.getByRole('button', { name: 'Envoyer' }).click()
    await student.getByRole('button', { name: /^Agrandir Photo de Jeanne/ }).waitFor()

    const camera = student.getByLabel('Prendre une photo')
    assert.equal(await camera.getAttribute('capture'), 'environment')
    await camera.setInputFiles(photo)
    await student.getByRole('button', { name: /^Retirer (photo|exercice)/ }).click()
    assert.equal(await student.getByRole('list', { name: 'Fichiers à envoyer' }).count(), 0)
    assert.deepEqual([...people.student.faults, ...people.tutor.faults], [])
  })
})

test.group('A file on a network that stands still', () => {
  const held = { name: 'consigne.txt', mimeType: 'text/plain', buffer: Buffer.from('Page 3.') }

  test('holds back no other conversation, and comes back with its words when it is stopped', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, context, faults } = people.student
    await context.route(`**${path}/files/**`, () => undefined)
    await page.goto(path)
    await field(page).fill('Avec sa consigne')
    await page.getByLabel('Joindre des fichiers').setInputFiles(held)
    await page.getByRole('button', { name: 'Retirer consigne.txt' }).waitFor()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByRole('button', { name: 'Arrêter l’envoi' }).waitFor()
    await assertAccessible(assert, page)

    const second = await context.newPage()
    await second.goto('/messages/team')
    await write(second, 'Bonjour l’équipe')
    await second.locator('ol li[id^="message-"]').getByText('Bonjour l’équipe').waitFor()

    await page.getByRole('button', { name: 'Arrêter l’envoi' }).click()
    await page.getByRole('button', { name: 'Retirer consigne.txt' }).waitFor()
    assert.equal(await field(page).inputValue(), 'Avec sa consigne')
    await write(page, 'Sans attendre')
    assert.equal(await page.getByText('Avec sa consigne').count(), 0)
    assert.deepEqual(faults, [])
  })

  test('is given up when nothing of it goes any more, and tried again', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, context, faults } = people.student
    await page.clock.install()
    let tries = 0
    await context.route(`**${path}/files/**`, (route) => {
      tries += 1
      return tries > 1 ? route.continue() : undefined
    })
    await page.goto(path)
    await field(page).fill('Avec sa consigne')
    await page.getByLabel('Joindre des fichiers').setInputFiles(held)
    await page.getByRole('button', { name: 'Retirer consigne.txt' }).waitFor()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByRole('button', { name: 'Arrêter l’envoi' }).waitFor()
    await page.clock.fastForward(31_000)
    await page.getByText('En attente du réseau').waitFor()
    await page.clock.fastForward(3_000)
    await page
      .locator('ol li[id^="message-"]')
      .getByRole('link', { name: /consigne/ })
      .waitFor()
    assert.equal(tries, 2)
    assert.deepEqual(faults, [])
  })
})

test.group('Files that are dropped', () => {
  test('anywhere on the conversation go with the message, and a hint says so', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.tutor
    await page.goto(path)
    await field(page).waitFor()
    await drag(page, 'dragover')
    await page.getByText('Déposer les fichiers ici pour les joindre').waitFor()
    await drag(page, 'drop')
    await page.getByRole('button', { name: 'Retirer consigne.txt' }).waitFor()
    assert.equal(await page.getByText('Déposer les fichiers ici pour les joindre').count(), 0)
    assert.deepEqual(faults, [])
  })
})

/** As somebody does who holds a file over the heading. */
const drag = (page: Page, type: string) =>
  page.locator('h1').evaluate((heading, name) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Lire la page 3.'], 'consigne.txt', { type: 'text/plain' }))
    const told = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })
    heading.dispatchEvent(told)
  }, type)

/** As somebody does who has copied a picture. */
const paste = (page: Page, picture: Buffer) =>
  field(page).evaluate(
    (area, bytes) => {
      const clipboardData = new DataTransfer()
      const file = new File([Uint8Array.from(bytes)], 'capture.jpg', { type: 'image/jpeg' })
      clipboardData.items.add(file)
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    [...picture]
  )
