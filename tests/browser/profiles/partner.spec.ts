import { test } from '@japa/runner'
import { jpeg } from '#tests/helpers/pictures'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import {
  assertAccessible,
  assertFits,
  holdScript,
  newPerson,
  PHONE,
  signIn,
} from '#tests/helpers/browser'

const SMALLEST = { width: 320, height: 640 }
const photo = async () => ({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: await jpeg() })

/** A picture that is drawn, not only asked for. */
const DRAWN = 'img[src*="/photo"]'
const isDrawn = (selector: string) =>
  [...document.querySelectorAll<HTMLImageElement>(selector)].some(
    ({ naturalWidth }) => naturalWidth > 0
  )

test.group('A photo, and the page of the other', () => {
  test('a tutor puts one on a phone, and the open page of the student shows it', async ({
    assert,
  }) => {
    const { student, tutor } = await createPair({
      student: { firstName: 'Lina', timeZone: 'Indian/Reunion' },
      tutor: { firstName: 'Thomas' },
    })
    const one = await newPerson({ viewport: PHONE })
    await signIn(one, student.email!, PASSWORD)
    await one.page.goto(`/people/${tutor.id}`)
    await one.page.getByRole('heading', { name: 'Thomas', level: 1 }).waitFor()
    assert.equal(await one.page.locator(DRAWN).count(), 0)
    await assertAccessible(assert, one.page)
    await assertFits(assert, one.page)

    const other = await newPerson({ viewport: PHONE, hasTouch: true })
    await signIn(other, tutor.email!, PASSWORD)
    await other.page.goto('/profile')
    await other.page.locator('input[type="file"]').setInputFiles(await photo())
    await other.page.locator('img[src^="blob:"]').waitFor()
    await other.page.getByRole('button', { name: 'Enregistrer la photo' }).click()
    await other.page.getByText('La photo est enregistrée.').waitFor()
    await assertAccessible(assert, other.page)
    await assertFits(assert, other.page)

    await one.page.waitForFunction(isDrawn, DRAWN)
    await other.page.getByRole('button', { name: 'Retirer la photo' }).click()
    await other.page.getByText('La photo est effacée.').waitFor()
    await one.page.locator(DRAWN).waitFor({ state: 'detached' })
    assert.deepEqual([...one.faults, ...other.faults], [])
  })

  test('a student agrees first; what is no photo is said at its field', async ({ assert }) => {
    const { student, tutor } = await createPair()
    const person = await newPerson({ viewport: SMALLEST, colorScheme: 'dark' })
    const { page, faults } = person
    await signIn(person, student.email!, PASSWORD)
    await page.goto('/profile')
    const send = page.getByRole('button', { name: 'Enregistrer la photo' })
    const text = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') }
    await page.locator('input[type="file"]').setInputFiles(text)
    await send.click()
    await page.getByText('n’est pas une photo').first().waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.locator('input[type="file"]').setInputFiles(await photo())
    await send.click()
    await page.getByText('Coche la case pour être d’accord.').first().waitFor()
    await page.getByRole('checkbox', { name: /Je suis d’accord/ }).check()
    await send.click()
    await page.getByText('La photo est enregistrée.').waitFor()
    await page.waitForFunction(isDrawn, DRAWN)

    const other = await newPerson({ viewport: PHONE })
    await signIn(other, tutor.email!, PASSWORD)
    await other.page.goto(`/people/${student.id}`)
    await other.page.waitForFunction(isDrawn, DRAWN)
    assert.deepEqual([...faults, ...other.faults], [])
  })

  test('one that is chosen before the script stands is shown too', async ({ assert }) => {
    const { tutor } = await createPair()
    const person = await newPerson({ viewport: PHONE })
    const { context, page, faults } = person
    const stand = await holdScript(context)
    await signIn(person, tutor.email!, PASSWORD)
    await page.goto('/profile', { waitUntil: 'commit' })
    await page.locator('input[type="file"]').setInputFiles(await photo())
    stand()
    await page.locator('img[src^="blob:"]').waitFor()
    assert.deepEqual(faults, [])
  })

  test('works without script', async ({ assert }) => {
    const { tutor } = await createPair()
    const person = await newPerson({ javaScriptEnabled: false })
    const { page } = person
    await signIn(person, tutor.email!, PASSWORD)
    await page.goto('/profile')
    await page.locator('input[type="file"]').setInputFiles(await photo())
    await page.getByRole('button', { name: 'Enregistrer la photo' }).click()
    await page.getByText('La photo est enregistrée.').waitFor()
    await page.goto('/profile/edit')
    await page.getByRole('checkbox', { name: 'Mathématiques' }).check()
    await page.getByText('Choisir les langues').click()
    await page.getByRole('checkbox', { name: 'arabe' }).check()
    await page.getByRole('button', { name: 'Enregistrer mon profil' }).click()
    await page.getByText('C’est enregistré.').waitFor()
    await page.getByText('arabe').first().waitFor()
    assert.equal(new URL(page.url()).pathname, '/profile')
  })
})
