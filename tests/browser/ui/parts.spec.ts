import { test } from '@japa/runner'
import { assertAccessible, assertFits, newPerson, PHONE, WIDE } from '#tests/helpers/browser'

const DEVICES = [
  { name: 'on a small phone', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'on a phone', viewport: PHONE, colorScheme: 'dark' },
  { name: 'on a wide screen', viewport: WIDE, colorScheme: 'light' },
] as const

test.group('The parts', () => {
  test('stand, fit and are accessible {name}')
    .with([...DEVICES])
    .run(async ({ assert }, { viewport, colorScheme }) => {
      const { page, faults } = await newPerson({ viewport, colorScheme })
      await page.goto('/dev/ui')

      await assertAccessible(assert, page)
      await assertFits(assert, page)
      assert.deepEqual(faults, [])
    })

  test('a dialog takes the focus, closes on Escape and gives it back', async ({ assert }) => {
    const { page } = await newPerson()
    await page.goto('/dev/ui')
    const opener = page.getByRole('button', { name: 'Ouvrir une question' })
    await opener.press('Enter')

    const dialog = page.getByRole('dialog', { name: 'Annuler cette séance ?' })
    await dialog.waitFor()
    assert.isTrue(await dialog.evaluate((element) => element.contains(document.activeElement)))
    await assertAccessible(assert, page)

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    assert.isTrue(await opener.evaluate((element) => element === document.activeElement))
  })

  test('a menu is walked through with the arrow keys', async ({ assert }) => {
    const { page, faults } = await newPerson({ viewport: PHONE })
    await page.goto('/dev/ui')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await page.getByRole('button', { name: 'Actions sur le message' }).press('Enter')

    await page.waitForFunction(() => document.activeElement?.textContent === 'Modifier')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), 'Retirer')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), 'Modifier')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    assert.deepEqual(faults, [])
  })

  test('what was just done can be undone', async () => {
    const { page } = await newPerson()
    await page.goto('/dev/ui')
    await page.getByRole('button', { name: 'Retirer un message' }).click()
    await page.getByText('Message retiré.').waitFor()
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    await page.getByText('Message remis.').waitFor()
  })
})
