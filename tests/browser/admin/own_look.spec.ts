import pg from 'pg'
import { test } from '@japa/runner'
import env from '#start/env'
import { newPerson, signIn } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

/** As another process of the site saves them. */
async function saveElsewhere(name: string, light: string | null) {
  const other = new pg.Client({ connectionString: env.get('DATABASE_URL') })
  await other.connect()
  await other.query('UPDATE settings SET association_name = $1, action_light = $2', [name, light])
  await other.end()
}

test.group('The association’s name and colours', (group) => {
  group.each.teardown(() => saveElsewhere('HomeSkolar', null))

  test('reach an open page with its next visit, and the back office, from another process', async ({
    assert,
  }) => {
    const student = await createUser()
    const person = await newPerson({ colorScheme: 'light' })
    await signIn(person, student.email!, PASSWORD)
    const { page } = person
    await page.goto('/account')
    assert.match(await page.title(), / – HomeSkolar$/)
    const staff = await staffMember()
    await page.evaluate(() => Object.assign(globalThis, { neverLoadedAnew: true }))

    await saveElsewhere('Les <Cahiers>', '#5b2a86')
    await page.locator('a[href="/messages"]').first().click()
    await page.waitForURL(/\/messages/)
    await page.waitForFunction(() => document.title.endsWith(' – Les <Cahiers>'))
    await page.locator('link[href="/colours.css?v=5b2a86-shipped"]').waitFor({ state: 'attached' })
    await page.waitForFunction(() =>
      getComputedStyle(document.documentElement)
        .getPropertyValue('--color-action')
        .includes('#5b2a86')
    )
    await openOffice(staff, '/admin')
    await staff.page.waitForFunction(() => document.title === 'Aujourd’hui – Les <Cahiers>')

    await saveElsewhere('HomeSkolar', null)
    await page.locator('a[href="/account"]').first().click()
    await page.waitForFunction(() => document.title.endsWith(' – HomeSkolar'))
    await page.locator('link[href^="/colours.css"]').waitFor({ state: 'detached' })
    assert.isTrue(await page.evaluate(() => 'neverLoadedAnew' in globalThis))
    assert.deepEqual([...person.faults, ...staff.faults], [])
  })
})
