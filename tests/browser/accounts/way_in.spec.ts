import { test } from '@japa/runner'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { newPerson, PHONE } from '#tests/helpers/browser'

test.group('The way in', () => {
  test('signing in works without JavaScript, and keeps the address that was typed', async ({
    assert,
  }) => {
    const { email } = await createUser({ state: 'waiting_for_guardian', birthDate: '2014-05-04' })
    const { page } = await newPerson({ javaScriptEnabled: false })
    await page.goto('/login')
    await page.getByLabel('Adresse e-mail ou identifiant').fill(email)
    await page.getByLabel('Mot de passe').fill('pas le bon')
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
    assert.equal(await page.getByLabel('Adresse e-mail ou identifiant').inputValue(), email)
    await page.getByText('ne correspond pas').first().waitFor()

    await page.getByLabel('Mot de passe').fill(PASSWORD)
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
    assert.match(page.url(), /\/waiting$/)
  })

  test('too many attempts are told at the form, which keeps what was typed', async ({ assert }) => {
    const { email } = await createUser()
    const { page } = await newPerson({ viewport: PHONE })
    await page.goto('/login')
    await page.getByLabel('Adresse e-mail ou identifiant').fill(email)
    await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon')
    const press = page.getByRole('main').getByRole('button', { name: 'Se connecter' })
    for (let attempt = 0; attempt < 6; attempt++) {
      await Promise.all([
        page.waitForResponse((one) => one.url().endsWith('/login')),
        press.click(),
      ])
      await page.waitForLoadState('networkidle')
    }
    await page.getByText('Trop d’essais').first().waitFor()
    assert.equal(await page.getByLabel('Adresse e-mail ou identifiant').inputValue(), email)
  })
})
