import { test } from '@japa/runner'
import { clock } from '#core/clock'
import Settings from '#core/models/settings'
import { createUser } from '#database/factories/accounts/user_factory'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'

test.group('An age that is changed in the back office', () => {
  test('twice before it is saved: what was confirmed of one number isn’t of another', async ({
    assert,
  }) => {
    for (const age of [15, 16]) {
      const birthDate = clock.now().minus({ years: age, months: 6 }).toISODate()
      await createUser({ birthDate })
    }
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/settings/records/1/edit')
    const age = page.locator('#guardianConsentAge')
    const save = page.getByRole('button', { name: 'Enregistrer' })
    const confirm = (count: RegExp) => page.getByRole('checkbox', { name: count })

    await age.fill('16')
    await save.click()
    // The button stands far below.
    await page.locator('#guardianConsentAge:focus').waitFor()
    await confirm(/pour 1 élève$/).check()
    await age.fill('17')
    await save.click()
    const both = confirm(/pour 2 élèves$/)
    await both.waitFor()
    assert.isFalse(await both.isChecked())
    await both.check()
    await save.click()
    await page.waitForURL('**/show**')
    const { guardianConsentAge } = await Settings.firstOrFail()
    assert.equal(guardianConsentAge, 17)
    assert.deepEqual(person.faults, [])
  })
})
