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
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
      assert.equal(await page.getByRole('table').count(), 0)
      await page.unrouteAll()
      await page.getByRole('table').waitFor()
      assert.equal(await page.getByText(sentence).count(), 0)
    })

  test('is told of on the page of a record, never as an action that does not exist: {why}')
    .with([
      { why: 'signed out', status: 401, sentence: /^Votre connexion a pris fin/ },
      { why: 'broken', status: 500, sentence: /^Une erreur s’est produite de notre côté/ },
      { why: 'no network', status: 0, sentence: /^Pas de réseau pour le moment/ },
    ])
    .run(async ({ assert }, { status, sentence }) => {
      const level = await Level.findByOrFail('nameFr', 'CP')
      const person = await staffMember()
      const { page } = person
      const api = '**/admin/api/resources/levels/records/**'
      await page.route(api, (route) =>
        status === 0 ? route.abort() : route.fulfill({ status, json: {} })
      )
      await openOffice(person, `/admin/resources/levels/records/${level.id}/show`)
      const told = page.getByRole('alert').filter({ hasText: sentence })
      await told.waitFor()
      assert.equal(await page.getByTestId('NoActionError').count(), 0)
      await told.getByRole('button', { name: 'Réessayer' }).click()
      await told.waitFor()
      await page.unrouteAll()
      // Without a network or a login session, the page asks again by itself.
      if (status === 500) await told.getByRole('button').click()
      await page.getByRole('heading', { name: 'CP' }).waitFor()
      assert.equal(await told.count(), 0)
    })

  test('is told of on the first page and in a list, with a way to ask again', async ({
    assert,
  }) => {
    const person = await staffMember()
    const { page } = person
    await page.route('**/admin/api/**', (route) => route.fulfill({ status: 500, json: {} }))
    await openOffice(person, '/admin')
    const told = page.getByRole('alert').filter({ hasText: /^Une erreur s’est produite/ })
    await told.waitFor()
    await page.getByRole('link', { name: 'Matières' }).click()
    await told.waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
    await page.unrouteAll()
    await told.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('table').waitFor()
  })
})
