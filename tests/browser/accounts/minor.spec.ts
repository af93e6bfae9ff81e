import { test } from '@japa/runner'
import { maskEmail } from '#accounts/mask_email'
import User from '#accounts/models/user'
import { linkInMail } from '#tests/helpers/mail_links'
import { assertAccessible, assertFits, newPerson, PHONE } from '#tests/helpers/browser'
import * as steps from '#tests/browser/journey/steps'

const MISTYPED = 'nadja@example.org'
const GUARDIAN = 'nadia@example.org'
const JADE = {
  role: 'student',
  firstName: 'Jade',
  familyName: 'Moreau',
  birthDate: '2014-05-03',
  guardianEmail: MISTYPED,
} as const

test.group('A child of twelve', () => {
  test('signs up, waits, corrects the address; the guardian agrees by the link, and takes it back', async ({
    assert,
  }) => {
    const [child, parent] = [
      await newPerson({ viewport: PHONE }),
      await newPerson({ viewport: { width: 320, height: 640 } }),
    ]

    // The child waits, and reads why and for whom.
    await steps.arrive(child, JADE)
    assert.equal(new URL(child.page.url()).pathname, '/waiting')
    await child.page.getByText('Tu as moins de 15 ans').waitFor()
    const wrong = await linkInMail(child.page, MISTYPED, '/guardian/')
    await child.page.getByText(maskEmail(MISTYPED)).waitFor()
    await child.page.goto('/messages')
    assert.equal(new URL(child.page.url()).pathname, '/waiting')

    // The address was mistyped: what went there is worth nothing any more.
    await child.page.getByText('Corriger le nom ou l’adresse').click()
    await child.page.getByRole('textbox', { name: 'Son adresse e-mail' }).fill(GUARDIAN)
    await child.page.getByRole('button', { name: 'Corriger et envoyer' }).click()
    await child.page.getByText('Un e-mail part vers cette adresse').waitFor()
    const link = await linkInMail(child.page, GUARDIAN, '/guardian/')
    await assertAccessible(assert, child.page)
    await assertFits(assert, child.page)
    const { page } = parent
    await page.goto(wrong)
    await page.getByRole('heading', { name: 'Ce lien ne fonctionne plus' }).waitFor()

    // The guardian agrees purpose by purpose; the child's open page leads on by itself.
    await page.goto(link)
    await page.getByRole('heading', { name: 'Votre accord pour Jade' }).waitFor()
    const box = (name: RegExp) => page.getByRole('checkbox', { name })
    const agree = page.getByRole('button', { name: 'Donner mon accord' })
    await box(/pour le compte/).check()
    await agree.click()
    await page.getByText('Il manque encore un accord nécessaire').waitFor()
    assert.equal(await box(/pour le compte/).count(), 0)
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    for (const name of [/pour les messages/, /J’autorise/, /pour la photo/]) await box(name).check()
    await agree.click()
    await page.getByText('Tout est en ordre').waitFor()
    await child.page.waitForURL((url) => url.pathname === '/')
    assert.equal((await User.findByOrFail('email', steps.addressOf(JADE))).state, 'active')

    // One purpose taken back by the same link, and the child sees which.
    await page.goto(link)
    const given = (purpose: string) => page.getByRole('listitem').filter({ hasText: purpose })
    await given('Les messages et les séances').getByText('Revenir sur cet accord').click()
    await page.getByText('ne peuvent plus s’écrire').waitFor()
    await page.getByRole('button', { name: 'Reprendre mon accord pour les messages' }).click()
    await page.getByText('C’est fait. Ce que cet accord permettait').waitFor()
    await child.page.goto('/consents')
    await child.page
      .getByText('un de tes responsables n’est pas d’accord, ou ne l’est plus')
      .waitFor()

    // Without the one to the account itself, it waits again.
    await given('Le compte').getByText('Revenir sur cet accord').click()
    await page.getByRole('button', { name: 'Reprendre mon accord pour le compte' }).click()
    await page.getByText('C’est fait. Ce que cet accord permettait').waitFor()
    await child.page.goto('/')
    await child.page.waitForURL('**/waiting')
    await child.page.getByText(/^Le compte\s: .* n’est pas d’accord, ou ne l’est plus/).waitFor()
    await assertAccessible(assert, child.page)
    assert.deepEqual([...child.faults, ...parent.faults], [])
  })
})
