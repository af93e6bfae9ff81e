import { test } from '@japa/runner'
import { jpeg } from '#tests/helpers/pictures'
import { message, twoPeople, write } from '#tests/browser/messaging/support'

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
  })
})
