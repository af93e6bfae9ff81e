import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import User from '#accounts/models/user'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createTutor, giveSkill } from '#database/factories/profiles/profile_factory'
import {
  assertAccessible,
  newPerson,
  PHONE,
  signIn,
  type Person,
  openListening,
} from '#tests/helpers/browser'

/** Signs in on the page that is open, and goes where that leads. */
async function signInHere({ page }: Pick<Person, 'page'>, email: string) {
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('main button[type="submit"]').first().click()
}

test.group('Login sessions', () => {
  test('one that is signed out from another device says so, and what was typed stays', async ({
    assert,
  }) => {
    const { email } = await createUser()
    const [here, phone] = [await newPerson(), await newPerson({ viewport: PHONE })]
    await signIn(here, email, PASSWORD)
    await signIn(phone, email, PASSWORD)
    await phone.page.goto('/account/identity')
    await phone.page.getByLabel('Prénom').fill('Inès-Louise')

    await here.page.goto('/account/devices')
    await assertAccessible(assert, here.page)
    assert.equal(await here.page.getByText('Cet appareil', { exact: true }).count(), 1)
    await here.page.getByRole('button', { name: /^Déconnecter .+ sur / }).click()
    await here.page.getByText('L’appareil est déconnecté.').waitFor()

    const dialog = phone.page.getByRole('dialog')
    await dialog.getByText('n’est plus ouvert').waitFor({ timeout: 5_000 })
    await assertAccessible(assert, phone.page)
    await dialog.getByRole('button', { name: 'Se connecter de nouveau' }).click()
    await phone.page.getByText('Ce qui était écrit est gardé').waitFor()
    await signInHere(phone, email)
    await phone.page.getByText('Rien n’est perdu').waitFor()
    assert.equal(await phone.page.getByLabel('Prénom').inputValue(), 'Inès-Louise')
    assert.deepEqual([...here.faults, ...phone.faults], [])
  })

  test('a form sent after signing out in another tab comes back filled in', async ({ assert }) => {
    const { id, email } = await createUser()
    const person = await newPerson()
    await signIn(person, email, PASSWORD)
    const { page, context } = person
    await page.goto('/account/identity')
    const other = await context.newPage()
    await other.goto('/account')
    await page.getByLabel('Nom de famille').fill('Benali-Durand')
    await other.getByRole('main').getByRole('button', { name: 'Se déconnecter' }).click()
    await other.waitForURL((url) => url.pathname === '/')
    await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')!.requestSubmit())
    await page.waitForURL((url) => url.pathname === '/login')
    await page.getByText('Ce qui était écrit est gardé').waitFor()
    await assertAccessible(assert, page)
    await signInHere(person, email)
    await page.waitForURL('**/account/identity')
    await page.getByText('Rien n’est perdu').waitFor()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('C’est enregistré.').waitFor()
    assert.equal((await User.findOrFail(id)).familyName, 'Benali-Durand')
    assert.deepEqual(person.faults, [])
  })

  test('a list of subjects with their levels comes back as it was, and so does a painted week', async ({
    assert,
  }) => {
    const { id, email } = await createTutor()
    const { subjectId } = await giveSkill(id)
    const person = await newPerson({ viewport: PHONE })
    await signIn(person, email!, PASSWORD)
    const { page, context, faults } = person
    await openListening(person, '/profile/edit')
    const boxes = page.locator('[name^="skills["][type="checkbox"]')
    await page.locator(`[type="checkbox"][value="${subjectId}"]`).uncheck()
    for (const name of ['Français', 'Anglais'])
      await page.getByRole('checkbox', { name, exact: true }).check()
    await page.getByLabel('Anglais : du niveau').selectOption({ label: '4e' })
    await page.getByLabel('Français : au niveau').selectOption({ label: '3e' })
    await context.clearCookies()
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.waitForURL((url) => url.pathname === '/login')
    await signInHere(person, email!)
    await page.getByText('Rien n’est perdu').waitFor()
    assert.equal(await boxes.evaluateAll((all) => all.filter((one: any) => one.checked).length), 2)
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.waitForURL((url) => url.pathname === '/profile')
    const skills = await db
      .from('skills')
      .join('subjects', 'subjects.id', 'subject_id')
      .join('levels AS lowest', 'lowest.id', 'lowest_level_id')
      .join('levels AS highest', 'highest.id', 'highest_level_id')
      .where('tutor_id', id)
      .orderBy('subjects.name_fr')
      .select('subjects.name_fr AS subject', 'lowest.name_fr AS from', 'highest.name_fr AS to')
    assert.containsSubset(skills, [
      { subject: 'Anglais', from: '4e' },
      { subject: 'Français', to: '3e' },
    ])
    assert.lengthOf(skills, 2)

    await openListening(person, '/availability')
    // The hand rests for a moment before the week is sent: by then the login session has ended.
    await page.route('**/availability', async (route) => {
      await context.clearCookies()
      await route.abort()
    })
    await page.getByRole('gridcell', { name: 'Mardi, 17:00 –' }).press('Space')
    await page.getByText('gardé sur votre appareil').waitFor()
    await page.unroute('**/availability')
    await page.goto('/login')
    await signInHere(person, email!)
    await page.waitForURL((url) => url.pathname !== '/login')
    await page.goto('/availability')
    await page.getByRole('gridcell', { name: 'Mardi, 17:00 –', selected: true }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('another person who signs in there sees nothing of it', async ({ assert }) => {
    const [one, other] = [await createUser(), await createUser()]
    const person = await newPerson()
    await signIn(person, one.email, PASSWORD)
    const { page, context } = person
    await openListening(person, '/account/identity')
    await page.getByLabel('Nom de famille').fill('Secret')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/login')
    await signInHere(person, other.email)
    await page.waitForURL('**/account/identity')
    assert.equal(await page.getByLabel('Nom de famille').inputValue(), other.familyName)
    assert.equal(await page.getByText('Rien n’est perdu').count(), 0)
  })

  test('a page whose token is outdated sends its form all the same', async ({ assert }) => {
    const { id, email } = await createUser()
    const person = await newPerson()
    await signIn(person, email, PASSWORD)
    const { page, context } = person
    await page.goto('/account/identity')
    await page.getByLabel('Nom de famille').fill('Benali')
    await context.clearCookies({ name: 'XSRF-TOKEN' })
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('C’est enregistré.').waitFor()
    assert.equal((await User.findOrFail(id)).familyName, 'Benali')
  })
})
