import { test } from '@japa/runner'
import Text from '#core/models/text'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createUser } from '#database/factories/accounts/user_factory'

test.group('Words in the back office', () => {
  test('a text is looked at in each case that it counts, and what is wrong in the other language is led to', async ({
    assert,
  }) => {
    const person = await staffMember()
    const { page } = person
    const { id } = await Text.findByOrFail('name', 'matching.pair_made')
    await openOffice(person, `/admin/resources/texts/records/${id}/editText`)
    await page.getByLabel('Créneaux proposés').selectOption('Aucun')
    await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
    const preview = page.getByRole('region', { name: 'Voir l’aperçu' })
    await preview.getByText('Proposez-vous un moment pour une première séance').waitFor()

    await page.getByRole('button', { name: 'Anglais' }).click()
    await page.getByLabel('Titre en anglais').fill('{nobody}')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
    await page.getByText('Ce texte nomme quelque chose qu’il ne connaît pas').waitFor()
    const title = page.getByLabel('Titre en anglais')
    assert.isTrue(await title.evaluate((field) => field === document.activeElement))
    assert.equal(await preview.count(), 0, 'that of other words')
    await assertAccessible(assert, page)
    assert.deepEqual(person.faults, [])
  })

  test('French elides before the name of a person', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    const tutor = await createUser({ role: 'tutor', firstName: 'Élise', state: 'suspended' })
    await openOffice(person, `/admin/resources/users/records/${tutor.id}/reopenAccount`)
    await page.getByText('Le compte d’Élise').waitFor()
    await page.getByLabel('Raison').fill('C’était une erreur')
    await page.getByRole('button', { name: 'Rouvrir ce compte' }).click()
    await page.getByRole('status').getByText(`Le compte d’${tutor.fullName} est rouvert.`).waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('English dates are written as on the site', async ({ assert }) => {
    const person = await staffMember({ locale: 'en' })
    await openOffice(person, '/admin/resources/users')
    await person.page
      .getByRole('cell', { name: /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/ })
      .first()
      .waitFor()
    assert.deepEqual(person.faults, [])
  })
})
