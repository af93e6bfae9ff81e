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
