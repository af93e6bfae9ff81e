import { test } from '@japa/runner'
import User from '#accounts/models/user'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, assertFits, newPerson, signIn } from '#tests/helpers/browser'

const SMALL_PHONE = { width: 320, height: 640 }

test.group('The own account', () => {
  test('each of its pages fits a small phone, and leads back to the list', async ({ assert }) => {
    const { email } = await createUser()
    const person = await newPerson({ viewport: SMALL_PHONE })
    await signIn(person, email, PASSWORD)
    const { page, faults } = person
    await page.goto('/account')
    for (const name of ['Nom et prénom', 'Adresse e-mail', 'Mot de passe', 'Appareils']) {
      await page.getByRole('main').getByRole('link', { name }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await assertAccessible(assert, page)
      await assertFits(assert, page)
      await page.getByRole('link', { name: 'Mon compte' }).click()
      await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor()
    }
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
  })

  test('how pages look changes on choosing, and is saved by itself', async ({ assert }) => {
    const { id, email } = await createUser()
    const person = await newPerson({ viewport: SMALL_PHONE })
    await signIn(person, email, PASSWORD)
    const { page, faults } = person
    await page.goto('/account/display')
    await page.getByLabel('Sombre').check()
    await page.getByLabel('Très grande').check()
    await page.getByLabel('Police pour la dyslexie').check()
    await page.locator('html[data-theme="dark"][data-text-size="larger"][data-dyslexia]').waitFor()
    await page.getByText('C’est enregistré.').waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    const { theme, textSize, dyslexiaFont } = await User.findOrFail(id)
    assert.deepEqual([theme, textSize, dyslexiaFont], ['dark', 'larger', true])
    await page.getByLabel('English').check()
    await page.getByRole('heading', { name: 'Language and display' }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('works without JavaScript', async ({ assert }) => {
    const { id, email } = await createUser({ state: 'active' })
    const person = await newPerson({ javaScriptEnabled: false })
    await signIn(person, email, PASSWORD)
    await person.page.goto('/account/display')
    await person.page.getByLabel('Sombre').check()
    await person.page.getByRole('button', { name: 'Enregistrer' }).click()
    await person.page.getByText('C’est enregistré.').waitFor()
    assert.equal((await User.findOrFail(id)).theme, 'dark')
  })

  test('a device on another clock is noticed once', async ({ assert }) => {
    const { id, email } = await createUser()
    const person = await newPerson({ timezoneId: 'Indian/Reunion' })
    await signIn(person, email, PASSWORD)
    const { page, faults } = person
    await page.goto('/account')
    const notice = page.getByRole('region', { name: 'Fuseau horaire' })
    await notice.getByRole('button', { name: 'Garder Paris' }).waitFor()
    await assertAccessible(assert, page)
    await notice.getByRole('button', { name: 'Passer à La Réunion' }).click()
    await notice.waitFor({ state: 'detached' })
    const { timeZone, timeZoneConfirmedAt } = await User.findOrFail(id)
    assert.equal(timeZone, 'Indian/Reunion')
    assert.isNotNull(timeZoneConfirmedAt)
    assert.deepEqual(faults, [])
  })

  test('zones outside France have names too, in the person’s language', async ({ assert }) => {
    const { email } = await createUser({ timeZone: 'Europe/Brussels' })
    const person = await newPerson({ timezoneId: 'America/New_York' })
    await signIn(person, email, PASSWORD)
    const { page, faults } = person
    await page.goto('/account/display')
    await page.getByRole('button', { name: 'Garder Belgique' }).waitFor()
    await page.getByRole('button', { name: 'Passer à New York' }).waitFor()
    const zones = page.getByRole('combobox', { name: 'Fuseau horaire' })
    await zones.locator('option', { hasText: 'Algérie' }).waitFor({ state: 'attached' })
    assert.equal(await zones.inputValue(), 'Europe/Brussels')
    assert.deepEqual(faults, [])
  })
})
