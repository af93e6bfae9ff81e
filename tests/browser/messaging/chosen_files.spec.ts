import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { assertAccessible } from '#tests/helpers/browser'
import { jpeg, largePng, movingGif, movingWebp, SVG } from '#tests/helpers/pictures'
import { field, message, twoPeople } from '#tests/browser/messaging/support'

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

test.group('A photo that is being made smaller while its page goes', () => {
  test('is there again, is made smaller then, and goes', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    await page.addInitScript(slowPictures)
    await page.goto(path)
    const chosen = page.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('listitem')
    const whole = { name: 'exercice.png', mimeType: 'image/png', buffer: await largePng() }
    await page.getByLabel('Joindre des fichiers').setInputFiles(whole)
    await page.getByText('Préparation de la photo').waitFor()
    await page.waitForFunction(keeps, 1)
    await page.reload()
    await page.getByText('Préparation de la photo').waitFor()
    assert.equal(await chosen.count(), 1)
    await page.evaluate('finishPictures()')
    await page.getByText('Préparation de la photo').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Retirer photo.jpg' }).waitFor()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page
      .locator('ol')
      .getByRole('button', { name: /^Agrandir/ })
      .waitFor()
    await page.waitForFunction(keeps, 0)
    assert.deepEqual(faults, [])
  })
})

/** A phone that takes its time for a picture: until `finishPictures` is called. */
const slowPictures = `{
  const make = window.createImageBitmap.bind(window)
  const finished = new Promise((finish) => (window.finishPictures = () => finish()))
  window.createImageBitmap = (...picture) => finished.then(() => make(...picture))
}`

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

test.group('Pictures that are more than they look', () => {
  test('a WebP that moves goes as a still one, and its author reads so', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    await page.goto(path)
    const webp = { name: 'chat.webp', mimeType: 'image/webp', buffer: await movingWebp() }
    await page.getByLabel('Joindre des fichiers').setInputFiles(webp)
    await page.getByText('« chat.webp » partira sans bouger').waitFor()
    assert.deepEqual(faults, [])
  })

  test('a drawing is left out at once, with a way on', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.student
    await page.goto(path)
    const photo = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await jpeg() }
    const drawing = { name: 'triangle.svg', mimeType: 'image/svg+xml', buffer: SVG }
    await page.getByLabel('Joindre des fichiers').setInputFiles([drawing, photo])
    await page.getByText('« triangle.svg » est un dessin SVG').waitFor()
    const chosen = page.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('listitem')
    await chosen.waitFor()
    assert.equal(await chosen.count(), 1)
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

test.group('Several files that were chosen', () => {
  const document = (name: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Page ${name}`),
  })
  const chosen = (page: Page) => page.getByRole('list', { name: 'Fichiers à envoyer' })
  const names = (page: Page) => chosen(page).getByRole('listitem').allInnerTexts()
  const pages = Array.from({ length: 4 }, (_, at) => `page${at + 1}.txt`)

  test('stand in the order in which they were chosen, after a reload too', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.tutor
    await page.goto(path)
    await page.getByLabel('Joindre des fichiers').setInputFiles(pages.map(document))
    await chosen(page).getByText('page4.txt').waitFor()
    await page.waitForFunction(keeps, 4)
    await page.reload()
    await chosen(page).getByText('page4.txt').waitFor()
    assert.deepEqual(await names(page), pages)
    assert.deepEqual(faults, [])
  })

  test('stay when those of a message that was refused come back beside them', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, faults } = people.tutor
    await page.goto(path)
    const choose = (list: string[]) =>
      page.getByLabel('Joindre des fichiers').setInputFiles(list.map(document))
    await choose(['refuse.txt'])
    await field(page).fill('mon numéro 06 39 98 12 34')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Ce qui est en cause').waitFor()
    await choose(pages)
    await chosen(page).getByText('page4.txt').waitFor()
    await page.getByRole('button', { name: 'Modifier' }).click()
    await chosen(page).getByText('refuse.txt').waitFor()
    await page.waitForFunction(keeps, 5)
    await page.reload()
    await chosen(page).getByText('refuse.txt').waitFor()
    assert.deepEqual(await names(page), [...pages, 'refuse.txt'])

    // One more than a message carries: its author says which waits.
    await field(page).fill('Voici les pages')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('retirez ceux qui partiront dans un autre message').waitFor()
    assert.equal(await field(page).inputValue(), 'Voici les pages')
    await page.getByRole('button', { name: 'Retirer refuse.txt' }).click()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await message(page, 'Voici les pages').waitFor()
    await page.waitForFunction(keeps, 0)
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
