import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import { codeNow, showSecondFactor } from '#tests/helpers/second_factor'
import SecondFactor from '#accounts/models/second_factor'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signInOnPage,
  WIDE,
  type Person,
} from '#tests/helpers/browser'

async function newcomer() {
  const staff = await createStaff(['administrator'])
  await SecondFactor.query().where('userId', staff.id).delete()
  return staff
}

async function look(assert: Assert, { page, faults }: Person) {
  await assertFits(assert, page)
  await assertAccessible(assert, page)
  assert.deepEqual(faults, [])
}

/** The secret as somebody reads it who has to type it. */
async function typedSecret({ page }: Person) {
  await page.getByText('Impossible de scanner').click()
  const groups = page.locator('details p').last()
  return (await groups.innerText()).replace(/\s/g, '')
}

test.group('The second factor', () => {
  test('is set up, asked for, and replaced by a recovery code, {width} px wide')
    .with([PHONE, WIDE])
    .run(async ({ assert }, viewport) => {
      const staff = await newcomer()
      const person = await newPerson({ viewport })
      const { page } = person
      await signInOnPage(person, staff.email, PASSWORD)
      await page.getByRole('heading', { name: 'Vérification en deux étapes' }).waitFor()
      await page.getByRole('img', { name: /QR code/ }).waitFor()
      await look(assert, person)

      const secret = await typedSecret(person)
      await page.getByLabel('Code à 6 chiffres').fill('000000')
      await page.getByRole('button', { name: 'Activer' }).click()
      await page.getByText('Ce code n’est pas le bon').first().waitFor()
      await page.getByLabel('Code à 6 chiffres').fill(codeNow(secret))
      await page.getByRole('button', { name: 'Activer' }).click()
      await page.getByRole('heading', { name: 'Vos codes de secours' }).waitFor()
      const codes = await page.getByRole('list', { name: 'Codes de secours' }).innerText()
      const [recovery] = codes.split(/\s+/)
      await look(assert, person)
      await page.getByRole('link', { name: 'Ils sont rangés, continuer' }).click()
      await page.getByRole('heading', { name: 'Ce qui attend l’équipe' }).waitFor()

      const elsewhere = await newPerson({ viewport })
      await signInOnPage(elsewhere, staff.email, PASSWORD)
      await elsewhere.page.getByText('Je n’ai pas mon téléphone').click()
      await look(assert, elsewhere)
      await elsewhere.page.getByLabel('Code de secours').fill(recovery.toLowerCase())
      await elsewhere.page.getByRole('button', { name: 'Utiliser ce code de secours' }).click()
      await elsewhere.page.getByText('Il vous en reste 9.').waitFor()
      await look(assert, elsewhere)
    })

  test('leads back to where one wanted to go', async ({ assert }) => {
    const staff = await createStaff(['administrator'])
    const person = await newPerson()
    await person.page.goto('/admin/resources/levels')
    await person.page.locator('input[name="email"]').fill(staff.email)
    await person.page.locator('input[name="password"]').fill(PASSWORD)
    await person.page.locator('main button[type="submit"]').click()
    await showSecondFactor(person)
    assert.include(person.page.url(), '/admin/resources/levels')
    assert.deepEqual(person.faults, [])
  })
})
