import { test } from '@japa/runner'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  signInOnPage,
  WIDE,
} from '#tests/helpers/browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const NARROW = { width: 320, height: 700 }

test.group('The first screen in a browser', () => {
  test('a stranger finds the two ways in, the legal notice and the privacy page', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: NARROW })
    await page.goto('/')
    assert.isNotNull(await page.locator('meta[name="description"]').getAttribute('content'))
    assert.equal(await page.locator('meta[name="robots"]').count(), 0)
    const way = (name: string) => page.getByRole('link', { name }).getAttribute('href')
    assert.equal(await way('J’ai besoin d’aide'), '/signup?as=student')
    assert.equal(await way('Je veux aider'), '/signup?as=tutor')

    for (const path of ['/', '/privacy', '/legal-notice']) {
      await page.goto(path)
      await assertAccessible(assert, page)
      await assertFits(assert, page)
    }
    assert.deepEqual(faults, [])
  })

  test('answers a message without leaving, seen at once on the other side', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    await createHomework(pair)
    const [lina, thomas] = [
      await newPerson({ viewport: NARROW }),
      await newPerson({ viewport: WIDE, colorScheme: 'dark' }),
    ]
    await signInOnPage(lina, student.email, PASSWORD)
    await signInOnPage(thomas, tutor.email, PASSWORD)

    const field = lina.page.getByLabel(`Écrire à ${tutor.firstName}`)
    await field.fill('Bonjour, à mercredi !')
    await field.press('Enter')
    await thomas.page.locator('main').getByText('Bonjour, à mercredi !').waitFor()
    await lina.page.locator('main').getByText('Bonjour, à mercredi !').waitFor()

    for (const { page, faults } of [lina, thomas]) {
      assert.equal(new URL(page.url()).pathname, '/')
      await assertAccessible(assert, page)
      await assertFits(assert, page)
      await page.reload()
      assert.equal(await page.locator('meta[name="robots"]').getAttribute('content'), 'noindex')
      assert.deepEqual(faults, [])
    }
  })

  test('shows somebody without a pair where they stand', async ({ assert }) => {
    const student = await createUser()
    const { page, faults, ...person } = await newPerson({ viewport: PHONE })
    await signIn({ page, faults, ...person }, student.email, PASSWORD)
    await page.goto('/')
    await page.locator('[aria-current="step"]').getByText('Le profil').waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    assert.deepEqual(faults, [])
  })
})
