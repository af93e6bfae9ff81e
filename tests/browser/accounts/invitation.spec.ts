import { test } from '@japa/runner'
import User from '#accounts/models/user'
import { linkInMail } from '#tests/helpers/mail_links'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

const EMAIL = 'solene@homeskolar.test'
const NEW = 'trois chaises bleues au fond'

test.group('An invitation', () => {
  test('leads from the back office to being signed in, {width} px wide')
    .with([PHONE, WIDE])
    .run(async ({ assert }, viewport) => {
      const staff = await createStaff(['coordinator'])
      const claire = await newPerson({ viewport })
      await signIn(claire, staff.email, PASSWORD)
      await showSecondFactor(claire)
      await claire.page.goto('/admin/resources/users/actions/new')
      await claire.page.getByLabel('Rôle').selectOption('tutor')
      await claire.page.getByLabel('Prénom').fill('Solène')
      await claire.page.getByLabel('Nom de famille').fill('Mercier')
      await claire.page.getByLabel('Adresse e-mail').fill(EMAIL)
      await claire.page.getByLabel('Date de naissance').fill('1987-04-23')
      await assertFits(assert, claire.page)
      await claire.page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
      await claire.page.getByText('L’invitation de Solène est partie').waitFor()
      assert.deepEqual(claire.faults, [])

      const solene = await newPerson({ viewport })
      const { page } = solene
      await page.goto(await linkInMail(page, EMAIL, '/invitation/'))
      await page.getByRole('heading', { name: 'Bienvenue Solène' }).waitFor()
      await assertFits(assert, page)
      await assertAccessible(assert, page)
      await page.locator('input[name="password"]').fill(NEW)
      await page.getByRole('button', { name: 'Ouvrir mon compte' }).click()
      await page.waitForURL((url) => url.pathname === '/login')
      assert.equal(await page.locator('input[name="email"]').inputValue(), EMAIL)
      await page.locator('input[name="password"]').fill(NEW)
      await page.locator('main button[type="submit"]').click()
      await page.waitForURL((url) => url.pathname === '/')
      assert.equal((await User.findByOrFail('email', EMAIL)).state, 'active')
      assert.deepEqual(solene.faults, [])
    })
})
