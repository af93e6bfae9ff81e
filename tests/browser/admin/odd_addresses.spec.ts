import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createUser } from '#database/factories/accounts/user_factory'

test.group('An odd address of the back office', () => {
  test('a list names what it doesn’t understand as the page calls it', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    const query = 'filters.state=asleep&filters.nickname=Lina&sortBy=shoeSize&direction=up'
    await openOffice(person, `/admin/resources/users?${query}`)
    const told = page.getByRole('alert').filter({ hasText: 'Dans l’adresse' })
    await told.waitFor()
    const text = await told.innerText()
    assert.include(
      text.replaceAll('\u00a0', ' '),
      'n’est pas compris : État, « nickname », le tri, le sens du tri.'
    )
    await assertAccessible(assert, page)
    await told.getByRole('link', { name: 'Voir toute la liste' }).click()
    await told.waitFor({ state: 'detached' })
    await page.getByRole('row').nth(1).waitFor()
    assert.equal(new URL(page.url()).search, '')
    assert.deepEqual(person.faults, [])
  })

  test('a record that isn’t there is told inside the back office, with a way on: {$self}')
    .with([`records/${randomUUID()}/show`, 'records/1/edit', `records/${randomUUID()}/nothing`])
    .run(async ({ assert }, path) => {
      const person = await staffMember()
      const { page } = person
      const answer = await page.goto(`/admin/resources/pairs/${path}`)
      assert.equal(answer!.status(), 404)
      const told = page.getByRole('alert').filter({ hasText: 'Cette page n’existe pas' })
      await told.getByRole('heading', { name: 'Page introuvable' }).waitFor()
      assert.match(await page.title(), /^Page introuvable – /)
      assert.equal(await page.getByText('Rechargez la page').count(), 0)
      await assertAccessible(assert, page)
      await told.getByRole('link', { name: 'Revenir à aujourd’hui' }).waitFor()
      await told.getByRole('link', { name: 'Voir la liste : Binômes' }).click()
      await page.waitForURL(/\/admin\/resources\/pairs$/)
      await page.getByRole('heading', { name: 'Binômes' }).waitFor()
      assert.match(await page.title(), /^Binômes – /)
      assert.equal(await page.getByText('Rechargez la page').count(), 0)
    })

  test('what there isn’t, or isn’t for who asks, is told there too: {place}')
    .with([
      { place: 'resources/messages', status: 404 },
      { place: 'resources/cases', status: 403 },
      { place: 'resources/pairs/actions/nothing', status: 404 },
      { place: 'pages/nothing', status: 404 },
      { place: 'nothing/at/all', status: 404 },
    ])
    .run(async ({ assert }, { place, status }) => {
      const person = await staffMember()
      const { page } = person
      const answer = await page.goto(`/admin/${place}`)
      assert.equal(answer!.status(), status)
      const told = page.getByRole('alert').filter({ hasText: 'Cette page n’existe pas' })
      await told.getByRole('link', { name: 'Revenir à aujourd’hui' }).click()
      await page.waitForURL(/\/admin$/)
      await page.getByRole('heading', { name: 'Ce qui attend l’équipe' }).waitFor()
    })

  test('what can no longer be done with a record leads to it, and to its list', async ({
    assert,
  }) => {
    const person = await staffMember()
    const { page } = person
    const student = await createUser({ firstName: 'Ambre' })
    await openOffice(person, `/admin/resources/users/records/${student.id}/reopenAccount`)
    await page.getByText('ce n’est plus le moment pour cette fiche').waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('link', { name: 'Voir la liste : Comptes' }).waitFor()
    await page.getByRole('link', { name: 'Ouvrir la fiche' }).click()
    await page.getByRole('heading', { name: student.fullName }).waitFor()

    await page.getByRole('link', { name: 'Voir comme', exact: true }).click()
    await page.getByText('Vous verrez le site comme Ambre').waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('an empty list says why it is, with the way on', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/deliveries')
    await page.getByText('Cette liste est vide pour l’instant.').waitFor()
    assert.equal(await page.getByText('ces filtres').count(), 0)

    await page.goto('/admin/resources/levels?page=999')
    await page.getByText('La liste ne va pas jusqu’à cette page.').waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('link', { name: 'Voir la première page' }).click()
    await page.getByRole('row').nth(1).waitFor()

    await page.goto('/admin/resources/levels?filters.nameFr=xyzzy')
    await page.getByText('Rien ne correspond à ces filtres.').waitFor()
    await page.getByRole('link', { name: 'Voir toute la liste' }).click()
    await page.getByRole('row').nth(1).waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('the questions are told to whoever may not answer in the same way', async ({ assert }) => {
    const person = await staffMember({}, {}, ['administrator'])
    const { page } = person
    const answer = await page.goto('/admin/pages/questions')
    assert.equal(answer!.status(), 403)
    await page.getByRole('alert').filter({ hasText: 'Cette page n’existe pas' }).waitFor()
  })
})
