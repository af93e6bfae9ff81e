import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import type { Page } from 'playwright'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, newPerson, PHONE, signIn } from '#tests/helpers/browser'

const LANGUAGES = [
  {
    language: 'French',
    locale: 'fr-FR',
    next: 'Continuer',
    title: 'Il reste 3 choses à corriger',
    fields: ['Prénom', 'Nom de famille', 'Date de naissance'],
    password: { present: 'Mot de passe actuel', submit: 'Changer le mot de passe' },
    wrong: ['Ce n’est pas le mot de passe actuel.'],
  },
  {
    language: 'English',
    locale: 'en-GB',
    next: 'Continue',
    title: '3 things are left to correct',
    fields: ['First name', 'Family name', 'Date of birth'],
    password: { present: 'Present password', submit: 'Change the password' },
    wrong: ['This is not the present password.'],
  },
] as const

const focused = (page: Page, role: string) => page.locator(`[role="${role}"]:focus`).waitFor()

/** Each line of the summary leads to a field that says the same, and is marked as wrong. */
async function assertLeads(assert: Assert, page: Page) {
  const links = await page.getByRole('alert').getByRole('link').all()
  for (const link of links) {
    const told = (await link.innerText()).trim()
    await link.press('Enter')
    const field = page.locator('[aria-invalid="true"]:focus')
    await field.waitFor()
    const described = await field.getAttribute('aria-describedby')
    const error = described!.split(' ').at(-1)
    assert.equal((await page.locator(`[id="${error}"]`).innerText()).trim(), told)
  }
  return links.length
}

test.group('A form that comes back', () => {
  test('from the browser, in {language}: the summary has the focus and leads to each field')
    .with([...LANGUAGES])
    .run(async ({ assert }, { locale, next, title, fields }) => {
      const { page, faults } = await newPerson({ viewport: PHONE, locale })
      await page.goto('/signup?as=student')
      await page.getByRole('main').getByRole('button', { name: next, exact: true }).click()
      await focused(page, 'alert')
      await page.getByRole('alert').getByText(title).waitFor()
      await assertAccessible(assert, page)
      assert.equal(await assertLeads(assert, page), fields.length)
      // In the order of the page.
      const told = await page.getByRole('alert').getByRole('link').allInnerTexts()
      for (const [place, field] of fields.entries()) assert.match(told[place], RegExp(`^${field}`))
      assert.deepEqual(faults, [])
    })

  test('from the server, in {language}: the same, and what was typed is kept')
    .with([...LANGUAGES])
    .run(async ({ assert }, { locale, password, wrong }) => {
      const { email } = await createUser({ locale: locale === 'fr-FR' ? 'fr' : 'en' })
      const person = await newPerson({ viewport: PHONE, locale })
      const { page, faults } = person
      await signIn(person, email, PASSWORD)
      await page.goto('/account/password')
      await page.getByLabel(password.present).fill('pas celui-là')
      await page.locator('input[autocomplete="new-password"]').fill('six chaises vertes au grenier')
      await page.getByRole('button', { name: password.submit }).click()
      await focused(page, 'alert')
      for (const told of wrong) await page.getByRole('alert').getByText(told).waitFor()
      await assertAccessible(assert, page)
      assert.equal(await assertLeads(assert, page), wrong.length)
      assert.equal(
        await page.locator('input[autocomplete="new-password"]').inputValue(),
        'six chaises vertes au grenier'
      )
      assert.deepEqual(faults, [])
    })
})
