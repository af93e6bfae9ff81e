import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  holdScript,
  newPerson,
  PHONE,
  signIn,
} from '#tests/helpers/browser'

test.group('Filling in a profile', () => {
  test('a tutor, by keyboard, on a small phone', async ({ assert }) => {
    const { email, id } = await createUser({ role: 'tutor', birthDate: '1990-01-15' })
    const person = await newPerson({ viewport: { width: 320, height: 640 } })
    const { page, faults } = person
    await signIn(person, email, PASSWORD)
    await page.goto('/profile')
    await page.getByRole('checkbox', { name: 'Mathématiques' }).press('Space')
    await page.getByLabel('du niveau').selectOption({ label: '3e' })
    await page.getByLabel('au niveau').selectOption({ label: '6e' })
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).press('Enter')
    await page.getByText('les échanger').first().waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.getByLabel('au niveau').selectOption({ label: 'Terminale' })
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    assert.lengthOf(await db.from('skills').where('tutor_id', id), 1)
    assert.deepEqual(faults, [])
  })

  test('a student asks for help, and waits for a tutor', async ({ assert }) => {
    const { email, id } = await createUser()
    const person = await newPerson({ colorScheme: 'dark' })
    const { page, faults } = person
    await signIn(person, email, PASSWORD)
    await page.goto('/profile')
    await assertAccessible(assert, page)
    await page.getByLabel('Mon niveau').selectOption({ label: '6e' })
    await page.getByLabel('Mathématiques', { exact: true }).check()
    await page.getByLabel('Le plus urgent : Mathématiques').check()
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    assert.lengthOf(await db.from('match_requests').where('student_id', id), 1)
    const needs = await db.from('needs').where('student_id', id)
    assert.isTrue(needs[0].essential)
    assert.deepEqual(faults, [])
  })

  test('one that is refused before the script stands keeps what was typed', async ({ assert }) => {
    const { email } = await createUser({ role: 'tutor', birthDate: '1990-01-15' })
    const person = await newPerson({ viewport: PHONE })
    const { context, page, faults } = person
    await signIn(person, email, PASSWORD)
    const stand = await holdScript(context)
    await page.goto('/profile/edit', { waitUntil: 'commit' })
    await page.getByRole('checkbox', { name: 'Anglais' }).check()
    await page.getByRole('checkbox', { name: 'Philosophie' }).check()
    const levels = [/Philosophie.* du niveau/, /Philosophie.* au niveau/]
    await page.getByLabel(levels[0]).selectOption({ label: '2de' })
    await page.getByLabel(levels[1]).selectOption({ label: '1re' })
    await page.getByLabel('Quelques mots sur vous').fill('Appelez-moi au 06 12 34 56 78.')
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.getByText('est un numéro de téléphone').first().waitFor()
    stand()
    await page.getByRole('checkbox', { name: 'Français', exact: true }).waitFor()
    const words = page.getByLabel('Quelques mots sur vous')
    await page.waitForFunction(() => document.querySelector('textarea')!.value.includes('06 12'))
    await page.getByLabel(levels[1]).waitFor()
    assert.lengthOf(await page.getByRole('checkbox', { checked: true }).all(), 2)
    const shown = levels.map((label) => page.getByLabel(label).locator('option:checked'))
    assert.deepEqual(await Promise.all(shown.map((one) => one.innerText())), ['2de', '1re'])
    await words.fill('J’aime les équations.')
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    assert.deepEqual(faults, [])
  })
})
