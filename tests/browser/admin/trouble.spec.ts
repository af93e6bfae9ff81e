import { test } from '@japa/runner'
import Level from '#profiles/models/level'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'

const ENGLISH = /There was an error/
const TROUBLES = [
  { status: 503, sentence: /^Le côté de l’équipe ne répond pas/ },
  { status: 401, sentence: /^Votre connexion a pris fin/ },
]

test.group('A back office that no longer answers', () => {
  test('is told of in an open form, whose words stay, and in a list, with {status}')
    .with(TROUBLES)
    .run(async ({ assert }, { status, sentence }) => {
      const level = await Level.findByOrFail('nameFr', 'CP')
      const person = await staffMember()
      const { page } = person
      await openOffice(person, `/admin/resources/levels/records/${level.id}/edit`)
      await page.locator('#nameEn').fill('Mine')
      await page.route('**/admin/api/**', (route) => route.fulfill({ status, json: {} }))
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await page.getByText(sentence).first().waitFor()
      assert.equal(await page.locator('#nameEn').inputValue(), 'Mine')
      assert.equal(await page.getByText(ENGLISH).count(), 0)
      const signIn = page.getByRole('link', { name: 'Se connecter dans un autre onglet' })
      assert.equal(await signIn.count(), status === 401 ? 1 : 0)

      await page.getByRole('link', { name: 'Matières' }).click()
      await page.locator('p.hs', { hasText: sentence }).waitFor()
      assert.equal(await page.getByRole('table').count(), 0)
      await page.unrouteAll()
      await page.getByRole('table').waitFor()
      assert.equal(await page.getByText(sentence).count(), 0)
    })
})
