import { test } from '@japa/runner'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { backOffice } from '#tests/helpers/back_office'
import Level from '#profiles/models/level'
import StaffPermission from '#accounts/models/staff_permission'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const PLACES = ['/admin', '/admin/resources/users', '/admin/api/resources/users/actions/list']

test.group('Access to the back office', () => {
  test('signed out, {$self} asks to sign in')
    .with(PLACES)
    .run(async ({ client }, place) => {
      const response = await client.get(place).redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/login')
    })

  test('for a student and a tutor, {$self} does not exist')
    .with(PLACES)
    .run(async ({ client }, place) => {
      for (const role of ['student', 'tutor'] as const) {
        const response = await client
          .get(place)
          .loginAs(await createUser({ role }))
          .redirects(0)
        response.assertStatus(404)
      }
    })

  test('staff get the page, without a word from another host', async ({ client, assert }) => {
    const staff = await createStaff()
    const response = await withSecondFactor(client.get('/admin'), staff)
    response.assertStatus(200)
    assert.notMatch(response.text(), /(src|href)="https?:/)
    const policy = response.header('content-security-policy')!
    assert.match(policy, /style-src 'self' 'unsafe-inline';/)
    assert.match(policy, /script-src 'self' 'nonce-[\w-]+';/)
  })

  test('what is done with one record is not done with all, nor the other way round', async ({
    client,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await Level.query().firstOrFail()
    for (const action of ['list', 'search', 'new']) {
      const response = await office.get(`resources/levels/records/${id}/${action}`)
      response.assertStatus(404)
    }
    for (const action of ['show', 'edit', 'new']) {
      const response = await office.get(`resources/levels/actions/${action}`)
      response.assertStatus(404)
    }
  })

  test('a permission that was withdrawn is gone at the next request', async ({ client }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const before = await office.list('users')
    before.assertStatus(200)
    await StaffPermission.query().where('user_id', staff.id).delete()
    const after = await office.list('users')
    after.assertStatus(404)
  })

  test('what one may not do answers 403, and is not shown', async ({ client, assert }) => {
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, administrator)
    const refused = await office.list('match_requests')
    refused.assertStatus(403)
    const page = await withSecondFactor(
      client.get('/admin/resources/match_requests'),
      administrator
    )
    page.assertStatus(403)

    const home = await withSecondFactor(client.get('/admin'), administrator)
    const shown = navigation(home.text())
    assert.include(shown, 'settings')
    assert.notInclude(shown, 'match_requests')
  })

  test('an address that there isn’t has the back office’s own page, and as data no page', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff(['administrator'])
    for (const [place, status] of [
      ['/admin/nothing', 404],
      ['/admin/pages/nothing', 404],
      ['/admin/resources/pairs', 403],
      ['/admin/pages/questions', 403],
    ] as const) {
      const response = await withSecondFactor(client.get(place), staff)
      response.assertStatus(status)
      assert.include(navigation(response.text()), 'settings', place)
    }
    const data = await withSecondFactor(client.get('/admin/api/nothing'), staff)
    data.assertStatus(404)
    assert.notInclude(data.text(), 'REDUX_STATE')
  })

  test('without a CSRF token nothing is changed', async ({ client }) => {
    const staff = await createStaff(['administrator'])
    const request = client.post('/admin/api/resources/levels/actions/new')
    const response = await withSecondFactor(request, staff)
      .redirects(0)
      .json({ nameFr: 'BTS', nameEn: 'BTS', rank: 500 })
    response.assertStatus(302)
  })

  test('its files are for staff, and only those that it has', async ({ client }) => {
    const staff = await createStaff()
    const style = await withSecondFactor(
      client.get('/admin/frontend/assets/back_office.css'),
      staff
    )
    style.assertStatus(200)
    const other = await withSecondFactor(client.get('/admin/frontend/assets/package.json'), staff)
    other.assertStatus(404)
  })
})

/** Ids of the resources that the navigation of this page leads to. */
function navigation(html: string): string[] {
  const state = html.match(/window\.REDUX_STATE = (.*);\n/)![1]
  const resources: { id: string; href: string | null }[] = JSON.parse(state).resources
  return resources.filter(({ href }) => href).map(({ id }) => id)
}
