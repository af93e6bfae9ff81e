import { showSecondFactor } from '#tests/helpers/second_factor'
import { newPerson, signIn, type Person } from '#tests/helpers/browser'
import type { Permission } from '#admin/permissions'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'

/** Somebody of the team at a device of their own, with the second factor shown. A dialog of the browser is a fault. */
export async function staffMember(
  values = {},
  options = {},
  permissions: Permission[] = ['coordinator', 'administrator']
) {
  const staff = await createStaff(permissions, values)
  const person = await newPerson(options)
  person.page.on('dialog', async (dialog) => {
    person.faults.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await signIn(person, staff.email, PASSWORD)
  await showSecondFactor(person)
  return person
}

/** Opens a page of the back office and waits until it has drawn itself. */
export async function openOffice({ page }: Person, path: string) {
  await page.goto(path)
  await page.locator('[data-css="app-content"]').waitFor()
}
