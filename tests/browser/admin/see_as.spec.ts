import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import { plantedIn, plantWords } from '#tests/helpers/planted'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'

test.group('Seeing as a person', () => {
  test('staff see a student’s pages, send nothing, and leave', async ({ assert }) => {
    const { student } = await plantWords()
    const person = await staffMember()
    const { page } = person
    await openOffice(person, `/admin/resources/users/records/${student.id}/seeAs`)
    await page.getByLabel('Raison (gardée dans le journal)').fill('Elle ne trouve pas son agenda.')
    await page.getByRole('button', { name: 'Voir comme cette personne' }).click()

    const banner = page.getByRole('region', { name: 'Vue comme une personne' })
    await banner.getByText(student.fullName).waitFor()
    assert.deepEqual(plantedIn(await page.content()), [])
    await assertAccessible(assert, page)
    await page.goto('/tasks')
    await page.getByRole('heading', { name: 'Cette page reste à cette personne' }).waitFor()
    await page.goto('/account/identity')
    await page.getByRole('main').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('rien n’a été envoyé', { exact: false }).first().waitFor()

    await banner.getByRole('button', { name: 'Quitter cette vue' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(`/records/${student.id}/show`))
    const entries = await AuditEntry.query().where('action', 'like', 'accounts.viewing%')
    assert.lengthOf(entries, 2)
    // The closed page answers 403 on purpose, which is no fault of the page.
    assert.deepEqual(
      person.faults.filter((fault) => !fault.includes('403')),
      []
    )
  })
})
