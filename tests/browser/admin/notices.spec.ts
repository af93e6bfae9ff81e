import { test } from '@japa/runner'
import Text from '#core/models/text'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'

test.group('What the back office says of what was done', () => {
  test('is no longer said once something else is done', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    const { id } = await Text.findByOrFail('name', 'homework.homework_extended')
    await openOffice(person, `/admin/resources/texts/records/${id}/editText`)
    await page.locator('#subjectFr').fill('Une autre date')
    await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
    const previewed = page.getByText('Rien n’est encore enregistré.')
    await previewed.waitFor()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText(/^C’est enregistré/).waitFor()
    assert.equal(await previewed.count(), 0)
    assert.deepEqual(person.faults, [])
  })
})
