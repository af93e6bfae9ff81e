import { test } from '@japa/runner'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'

test.group('Closing several accounts', () => {
  test('says what depends on each, hands over pairs, and what became of those of each', async ({
    assert,
  }) => {
    const { coordinator, tutor } = await createPair()
    const colleague = await createStaff(['coordinator'], { firstName: 'Claire' })
    const person = await staffMember()
    const { page } = person
    const ids = [coordinator.id, tutor.id].join()
    await openOffice(person, `/admin/resources/users/bulk/deactivateAccounts?recordIds=${ids}`)
    await page.getByText('(suit 1 binôme)').waitFor()
    await page.getByText('(1 binôme en cours)').waitFor()
    await page.getByLabel('Confier ce binôme à').selectOption(colleague.id)
    await page.getByLabel('Raison').fill('Fin de l’année')
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Désactiver ces comptes' }).click()
    await page.getByText('C’est fait pour les 2 lignes.').waitFor()
    await page.getByText(`1 binôme confié à Claire ${colleague.familyName}.`).waitFor()
    await page.getByText(/^1 binôme en cours\s: on s’y relit/).waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('link', { name: tutor.fullName }).click()
    await page.waitForURL(new RegExp(`/records/${tutor.id}/show`))
    assert.deepEqual(person.faults, [])
  })

  test('says when nobody could take the pairs, and leads to what is missing', async ({
    assert,
  }) => {
    const { coordinator } = await createPair()
    const person = await staffMember({}, {}, ['administrator'])
    const { page } = person
    await openOffice(
      person,
      `/admin/resources/users/bulk/deactivateAccounts?recordIds=${coordinator.id}`
    )
    await page.getByText('Les binômes suivis restent au nom de qui les suit').waitFor()
    assert.equal(await page.getByLabel('Confier').count(), 0)
    await page.getByRole('button', { name: 'Désactiver ces comptes' }).click()
    await page.getByText('Ce champ est à remplir.').waitFor()
    const named = page.getByLabel('Raison')
    assert.isTrue(await named.evaluate((field) => field === document.activeElement))
    assert.deepEqual(person.faults, [])
  })
})
