import { test } from '@japa/runner'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { RESOURCES } from '#admin/resources/index'
import { backOffice } from '#tests/helpers/back_office'
import { queriesOf } from '#tests/helpers/queries'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const ALL = ['coordinator', 'safeguarding', 'administrator'] as const
const IDS = RESOURCES.map(({ id }) => id)

test.group('Records in the back office', () => {
  test('{$self}: lists, shows, sorts and filters by each of its properties')
    .with(IDS)
    .run(async ({ client, assert }, id) => {
      await createPair()
      const office = backOffice(client, await createStaff([...ALL]))
      const { list, filter } = RESOURCES.find((resource) => resource.id === id)!
      const all = await office.list(id)
      all.assertStatus(200)

      for (const name of list) {
        const sorted = await office.list(id, `?sortBy=${name}&direction=desc`)
        sorted.assertStatus(200)
      }
      for (const name of filter) {
        for (const value of [`=true`, `~~from=2026-01-01T00:00:00.000Z`, `~~to=x`, `=%00`]) {
          const filtered = await office.list(id, `?filters.${name}${value}`)
          filtered.assertStatus(200)
        }
      }
      for (const record of all.body().records) {
        const shown = await office.get(`resources/${id}/records/${record.id}/show`)
        assert.equal(shown.status(), 200, id)
      }
    })

  test('no password, token or counter leaves with an account', async ({ client, assert }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const response = await office.get(`resources/users/records/${staff.id}/show`)
    const { params } = response.body().record
    assert.equal(params.email, staff.email)
    assert.notInclude(response.text(), 'scrypt')
    assert.notProperty(params, 'password')
    assert.notProperty(params, 'unreadMessages')
  })

  test('a name is found without its accents, by date and by state', async ({ client, assert }) => {
    const wanted = await createUser({ firstName: 'Éloïse', familyName: 'Lefèvre' })
    const office = backOffice(client, await createStaff())
    for (const query of [
      '?filters.fullName=eloise%20lefevre',
      '?filters.fullName=Éloïse&filters.role=student&filters.state=active',
      '?filters.fullName=Éloïse&filters.createdAt~~from=2020-01-01T00:00:00.000Z',
    ]) {
      const response = await office.list('users', query)
      assert.deepEqual(
        response.body().records.map((record: { id: string }) => record.id),
        [wanted.id],
        query
      )
    }
    const search = await office.get('resources/users/actions/search/lefevre')
    assert.equal(search.body().records[0].title, 'Éloïse Lefèvre')
  })

  test('what belongs to a pair is found by either of the two, or by both', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair({
      student: { firstName: 'Éloïse', familyName: 'Lefèvre' },
      tutor: { firstName: 'Karim', familyName: 'Benali' },
    })
    await createPair()
    const office = backOffice(client, await createStaff())
    for (const typed of ['eloise', 'BENALI', 'Éloïse & Karim Benali', 'karim&lefevre']) {
      const query = `?filters.people=${encodeURIComponent(typed)}`
      const response = await office.list('pairs', query)
      const ids = response.body().records.map((record: { id: string }) => record.id)
      assert.deepEqual(ids, [pair.id], typed)
    }
    for (const typed of ['eloise & zoe', 'nobody']) {
      const response = await office.list('pairs', `?filters.people=${encodeURIComponent(typed)}`)
      assert.isEmpty(response.body().records, typed)
    }
  })

  test('a large table is sorted by what has an index, and by nothing else', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const plain = await queriesOf(() => office.list('users'))
    const asked = await queriesOf(() => office.list('users', '?sortBy=email&direction=desc'))
    const orders = [plain, asked].map((queries) =>
      queries.map((sql) => sql.match(/order by .*created_at.*/)?.[0]).filter(Boolean)
    )
    assert.lengthOf(orders[0], 1)
    assert.deepEqual(orders[1], orders[0])
  })

  test('a setting knows what it was shipped with', async ({ client, assert }) => {
    const page = await withSecondFactor(client.get('/admin'), await createStaff(['administrator']))
    const state = page.text().match(/window\.REDUX_STATE = (.*);\n/)![1]
    const { resources } = JSON.parse(state)
    const { editProperties } = resources.find(({ id }: { id: string }) => id === 'settings')
    const shipped = Object.fromEntries(
      editProperties.map(({ name, custom }: any) => [name, custom.shipped])
    )
    assert.include(shipped, { associationName: 'HomeSkolar', noticeHours: 12, actionLight: null })
    assert.notProperty(JSON.parse(JSON.stringify(shipped)), 'contactEmail')
  })

  test('whatever the address says, it is no error: {$self}')
    .with([
      '?page=1e308&perPage=-4',
      '?page=x&perPage=1e99',
      '?sortBy=password&direction=sideways',
      '?sortBy[a]=b&filters=x',
      '?filters[fullName][]=a&filters.nothing=b',
      '?filters.__proto__.x=1&filters.constructor=2',
    ])
    .run(async ({ client }, query) => {
      const response = await backOffice(client, await createStaff()).list('users', query)
      response.assertStatus(200)
    })

  test('a record that does not exist is a 404', async ({ client }) => {
    const office = backOffice(client, await createStaff())
    for (const id of ['019e0000-0000-7000-8000-000000000000', 'nobody', '1']) {
      const response = await office.get(`resources/users/records/${id}/show`)
      response.assertStatus(404)
    }
  })

  test('the page of a record that does not exist is a 404 too', async ({ client }) => {
    const staff = await createStaff()
    const page = (id: string) =>
      withSecondFactor(client.get(`/admin/resources/users/records/${id}/show`), staff)
    const own = await page(staff.id)
    own.assertStatus(200)
    for (const id of ['019e0000-0000-7000-8000-000000000000', 'zzz', '1']) {
      const response = await page(id)
      response.assertStatus(404)
    }
  })

  test('{$self} are not in the back office')
    .with([
      'messages',
      'conversations',
      'pins',
      'memos',
      'tasks',
      'account_tokens',
      'login_sessions',
    ])
    .run(async ({ client }, table) => {
      const office = backOffice(client, await createStaff([...ALL]))
      const list = await office.list(table)
      list.assertStatus(404)
    })

  test('nothing can be deleted, one by one or many at once', async ({ client, assert }) => {
    const { pair } = await createPair()
    const staff = await createStaff([...ALL])
    const office = backOffice(client, staff)
    const one = await office.post(`resources/pairs/records/${pair.id}/delete`)
    one.assertStatus(404)
    const many = await office.post(`resources/pairs/bulk/bulkDelete?recordIds=${pair.id}`)
    many.assertStatus(404)
    await pair.refresh()
    assert.isTrue(pair.$isPersisted)
  })
})
