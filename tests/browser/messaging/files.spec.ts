import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { assertAccessible } from '#tests/helpers/browser'
import { jpeg, movingGif } from '#tests/helpers/pictures'
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

test.group('Photos that are still being made smaller', () => {
  const photo = async (name: string) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: await jpeg(),
  })

  test('stand in the field at once, and go with the words that they were chosen for', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    const tutor = people.tutor.page
    await page.addInitScript(slowPictures)
    await Promise.all([page.goto(path), tutor.goto(path)])
    const chosen = page.getByRole('list', { name: 'Fichiers à envoyer' })
    await field(page).fill('Mon exercice')
    await page.getByLabel('Joindre des fichiers').setInputFiles(await photo('exercice.jpg'))
    await chosen.getByRole('listitem').waitFor()
    await page.getByText('Préparation de la photo').waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    assert.equal(await field(page).inputValue(), 'Mon exercice')
    await page.evaluate('finishPictures()')
    const received = tutor.locator('ol li[id^="message-"]').filter({ hasText: 'Mon exercice' })
    await received.getByRole('button', { name: /^Agrandir Photo de Léo/ }).waitFor()
    await chosen.waitFor({ state: 'detached' })
    assert.equal(await field(page).inputValue(), '')
    assert.deepEqual(faults, [])
  })

  test('count at once towards what one message carries, and none is left behind', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    await page.addInitScript(slowPictures)
    await page.goto(path)
    const chosen = page.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('listitem')
    const three = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg'].map(photo))
    await page.getByLabel('Joindre des fichiers').setInputFiles(three)
    await chosen.nth(2).waitFor()
    await page.getByLabel('Joindre des fichiers').setInputFiles(three)
    await page.getByText('Un message porte 4 fichiers au plus').waitFor()
    assert.equal(await chosen.count(), 4)
    await page.evaluate('finishPictures()')
    await page.getByText('Préparation de la photo').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Envoyer' }).click()
    const own = page.locator('ol li[id^="message-"]').getByRole('button', { name: /^Agrandir/ })
    await own.nth(3).waitFor()
    await page.reload()
    await own.nth(3).waitFor()
    assert.equal(await chosen.count(), 0)
    assert.deepEqual(faults, [])
  })
})

/** A phone that takes its time for a picture: until `finishPictures` is called. */
const slowPictures = `{
  const make = window.createImageBitmap.bind(window)
  const finished = new Promise((finish) => (window.finishPictures = () => finish()))
  window.createImageBitmap = (...picture) => finished.then(() => make(...picture))
}`

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

test.group('A picture that moves', () => {
  test('goes as a still one, and its author reads so', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    await page.goto(path)
    const gif = { name: 'chat.gif', mimeType: 'image/gif', buffer: await movingGif() }
    await page.getByLabel('Joindre des fichiers').setInputFiles(gif)
    await page.getByText('« chat.gif » partira sans bouger').waitFor()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await people.tutor.page.goto(path)
    await people.tutor.page.getByRole('button', { name: /^Agrandir Photo de Léo/ }).waitFor()
    assert.deepEqual(faults, [])
  })
})

test.group('Files that were chosen but not sent', () => {
  test('are there again after a reload and in a new tab, and gone once sent, taken off or signed out', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page: first, context, faults } = people.tutor
    const chosen = (page: Page) => page.getByRole('list', { name: 'Fichiers à envoyer' })
    const choose = (page: Page, name: string) =>
      page.getByLabel('Joindre des fichiers').setInputFiles({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from('Lire la page 3.'),
      })
    await first.goto(path)
    await field(first).fill('Pour jeudi')
    await choose(first, 'consigne.txt')
    await choose(first, 'exemple.txt')
    await chosen(first).getByText('exemple.txt').waitFor()
    await first.reload()
    await chosen(first).getByText('exemple.txt').waitFor()
    assert.equal(await field(first).inputValue(), 'Pour jeudi')
    await first.getByRole('button', { name: 'Retirer exemple.txt' }).click()
    await first.waitForFunction(keeps, 1)
    await first.close()

    const page = await context.newPage()
    await page.goto(path)
    await chosen(page).getByText('consigne.txt').waitFor()
    assert.equal(await chosen(page).getByRole('listitem').count(), 1)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await people.student.page.goto(path)
    await people.student.page.getByRole('link', { name: /consigne\.txt/ }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: /consigne\.txt/ }).waitFor()
    assert.equal(await chosen(page).count(), 0)

    await choose(page, 'autre.txt')
    await chosen(page).getByText('autre.txt').waitFor()
    await field(page).fill('Un secret')
    await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
    await page.waitForURL((url) => !url.pathname.startsWith('/messages'))
    assert.isTrue(await page.evaluate(keeps, 0))
    assert.notInclude(await page.evaluate(() => JSON.stringify(localStorage)), 'Un secret')
    assert.deepEqual(faults, [])
  })
})

/** Whether this device still keeps so many of them. */
const keeps = (expected: number) =>
  new Promise<boolean>((resolve, reject) => {
    const opening = indexedDB.open('homeskolar-chosen')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('files').objectStore('files').count()
      counting.onsuccess = () => resolve(counting.result === expected)
    }
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
