import { test } from '@japa/runner'
import { caughtMails } from '#tests/helpers/mails'
import { linkInMail } from '#tests/helpers/mail_links'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  type Person,
} from '#tests/helpers/browser'

const NEW = 'un tout autre mot de passe'

/** Asks for a link as somebody who can't get in, and finds it in the mail. */
async function askForLink({ page }: Person, email: string) {
  await page.goto('/login')
  await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click()
  await page.waitForURL('**/forgot-password')
  await page.getByLabel('Adresse e-mail ou identifiant').fill(email)
  await page.getByRole('button', { name: 'Recevoir un lien' }).click()
  await page.getByRole('heading', { name: 'C’est noté' }).waitFor()
  return linkInMail(page, email, '/reset-password/')
}

test.group('A forgotten password', () => {
  test('is chosen anew by the link from the mail, once, and signs out everywhere else', async ({
    assert,
  }) => {
    const { email } = await createUser()
    const elsewhere = await newPerson()
    await signIn(elsewhere, email, PASSWORD)
    await elsewhere.page.goto('/account/identity')
    await elsewhere.page.getByLabel('Prénom').fill('Inès-Louise')

    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    const link = await askForLink(person, email)
    await assertAccessible(assert, page)
    // A mail scanner opens it first: that uses nothing.
    await (await newPerson()).page.goto(link)
    await page.goto(link)
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    await page.getByLabel('Nouveau mot de passe').fill('motdepasse2026')
    await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
    await page.getByRole('alert').getByText('trop courant').waitFor()
    await page.getByLabel('Nouveau mot de passe').fill(NEW)
    await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
    await page.waitForURL('**/login')
    await page.getByText('Le nouveau mot de passe est enregistré').waitFor()

    // The device that was signed in is so no more, says so, and keeps what was typed there.
    const dialog = elsewhere.page.getByRole('dialog')
    await dialog.getByText('n’est plus ouvert').waitFor({ timeout: 5_000 })
    await page.goto(link)
    await page.getByRole('heading', { name: 'Ce lien ne fonctionne plus' }).waitFor()
    await assertAccessible(assert, page)

    await page.goto('/login')
    await page.getByLabel('Adresse e-mail ou identifiant').fill(email)
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
    await page.getByText('ne correspond pas').first().waitFor()
    await signIn(person, email, NEW)
    await page.goto('/account/devices')
    assert.equal(await page.getByText('Cet appareil', { exact: true }).count(), 1)
    assert.equal(await page.getByRole('button', { name: /^Déconnecter .+ sur / }).count(), 0)
    assert.match(caughtMails(email).at(-1)!.subject, /mot de passe/i)
    assert.deepEqual([...person.faults, ...elsewhere.faults], [])
  })

  test('reads as well in English, in the dark', async ({ assert }) => {
    const { email } = await createUser({ locale: 'en' })
    const person = await newPerson({ colorScheme: 'dark', locale: 'en-GB' })
    const { page, faults } = person
    await page.goto('/forgot-password')
    await assertAccessible(assert, page)
    await page.getByLabel('E-mail address or identifier').fill(email)
    await page.getByRole('button', { name: 'Get a link' }).click()
    await page.getByRole('heading', { name: 'Noted' }).waitFor()
    await page.goto(await linkInMail(page, email, '/reset-password/'))
    await assertAccessible(assert, page)
    await page.getByLabel('New password').fill(NEW)
    await page.getByRole('button', { name: 'Save the password' }).click()
    await page.waitForURL('**/login')
    assert.deepEqual(faults, [])
  })
})
