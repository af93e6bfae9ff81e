import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { RESOURCES } from '#admin/resources/index'
import { freezeTime } from '#tests/helpers/time'
import { actionPath, backOffice } from '#tests/helpers/back_office'
import { OF_THE_WHOLE } from '#admin/office/known_resource'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { PLANTED, plantedIn, plantWords } from '#tests/helpers/planted'
import { actionsOf, may, type Permission, type ResourceId } from '#admin/permissions'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const ROLES: Permission[] = ['coordinator', 'safeguarding', 'administrator']
/** What most resources don't have, and deleting, which none has. */
const ELSEWHERE = ['new', 'edit', 'makePair', 'export', 'delete', 'bulkDelete']
const READ = ['list', 'search']
const SECRET = /password|secret|hash|token|words|body$/i
/** What a text that staff themselves publish is called. */
const PUBLISHED = ['words', 'bodyFr', 'bodyEn']

/** One of as many things as the back office shows, and words that nobody may find among them. */
async function makeWorld() {
  const made = await plantWords()
  await createAppointment(made.pair, { state: 'confirmed' })
  await createAgreedSeries(made.pair)
  await createHomework(made.pair, { state: 'blocked' })
  await createApplicant()
  return { staff: await createStaff(ROLES), student: made.student }
}

type World = Awaited<ReturnType<typeof makeWorld>>
type Ids = Partial<Record<ResourceId, string>>

/** A record of each resource, and what all of their lists hold. */
async function firstRecords(client: ApiClient, { staff, student }: World) {
  const ids: Ids = { users: student.id }
  let text = ''
  for (const { id } of RESOURCES) {
    const response = await backOffice(client, staff).list(id)
    ids[id] ??= response.body().records[0]?.id
    text += response.text()
  }
  return { ids, text }
}

/** One request, as the pages of the back office make it. */
function ask(
  client: ApiClient,
  staff: User,
  [resource, action]: [ResourceId, string],
  id?: string
) {
  const office = backOffice(client, staff)
  const path = actionPath(resource, action, id ?? 'nobody')
  const writes = !READ.includes(action) && [...OF_THE_WHOLE, 'bulkDelete'].includes(action)
  return writes ? office.post(path) : office.get(path)
}

function expected(role: Permission, resource: ResourceId, action: string, id?: string) {
  if (!actionsOf(resource).includes(action)) return 404
  if (!may([role], resource, action)) return 403
  return OF_THE_WHOLE.includes(action) || id ? 200 : 404
}

type Button = { name: string }
type Shown = { recordActions?: Button[]; params: Record<string, unknown> }

const buttonsOf = (body: any): string[] =>
  [body.record, ...(body.records ?? [])]
    .filter(Boolean)
    .flatMap(({ recordActions = [] }: Shown) => recordActions.map(({ name }) => name))

test.group('Everything in the back office', (group) => {
  group.each.setup(() => void freezeTime())

  for (const role of ROLES) {
    test(`is done by somebody who is ${role} alone exactly as the table of permissions says`, async ({
      client,
      assert,
    }) => {
      const { ids } = await firstRecords(client, await makeWorld())
      const staff = await createStaff([role])
      const faults: string[] = []
      for (const { id: resource } of RESOURCES) {
        for (const action of new Set([...actionsOf(resource), ...ELSEWHERE])) {
          const response = await ask(client, staff, [resource, action], ids[resource])
          const wanted = expected(role, resource, action, ids[resource])
          const got = response.status()
          if (got !== wanted) faults.push(`${resource}.${action}: ${got} instead of ${wanted}`)
          if (got !== 200) continue
          const shown = buttonsOf(response.body()).filter((name) => !may([role], resource, name))
          faults.push(...shown.map((name) => `${resource}.${action} shows a button: ${name}`))
          const found = plantedIn(response.text())
          faults.push(...found.map((word) => `${resource}.${action} says ${word}`))
        }
      }
      assert.deepEqual(faults, [])
    }).timeout(180_000)
  }

  test('a form for students opens for nobody else', async ({ client, assert }) => {
    const staff = await createStaff(ROLES)
    const path = `resources/users/records/${staff.id}/recordConsents`
    const response = await backOffice(client, staff).get(path)
    assert.equal(response.status(), 404)
  })

  test('names no field that isn’t in its definition, and none that holds a secret', async ({
    client,
    assert,
  }) => {
    const world = await makeWorld()
    const { staff } = world
    const { ids } = await firstRecords(client, world)
    for (const { id, columns, calculated = {} } of RESOURCES) {
      const known = [...columns, ...Object.keys(calculated)]
      const secret = known.filter((name) => SECRET.test(name) && !PUBLISHED.includes(name))
      assert.deepEqual(secret, [], id)
      const list = await backOffice(client, staff).list(id)
      const answers = [list.body()]
      if (ids[id]) {
        const shown = await backOffice(client, staff).get(`resources/${id}/records/${ids[id]}/show`)
        answers.push(shown.body())
      }
      for (const { records = [], record } of answers) {
        for (const { params } of [...records, record].filter(Boolean) as Shown[]) {
          const names = Object.keys(params).map((name) => name.split('.')[0])
          assert.deepEqual(
            names.filter((name) => !known.includes(name)),
            [],
            id
          )
        }
      }
    }
  }).timeout(120_000)

  test('finds no message, pin, memo nor task: in lists, searches, filters, files and the journal', async ({
    client,
    assert,
  }) => {
    const world = await makeWorld()
    const { staff } = world
    const { ids, text } = await firstRecords(client, world)
    assert.deepEqual(plantedIn(text), [])
    const office = backOffice(client, staff)
    for (const { id, filter, title } of RESOURCES) {
      for (const word of Object.values(PLANTED)) {
        const found = await office.get(`resources/${id}/actions/search/${word}`)
        assert.deepEqual(found.body().records, [], `${id}: ${word}`)
      }
      const name = filter.includes(title) ? title : filter[0]
      const filtered = await office.list(id, `?filters.${name}=${PLANTED.message}`)
      assert.deepEqual(plantedIn(JSON.stringify(filtered.body().records)), [], id)
      if (may(ROLES, id, 'export'))
        assert.deepEqual(plantedIn(await fileOf(client, staff, id)), [], id)
      if (ids[id] && may(ROLES, id, 'history')) {
        const history = await office.get(`resources/${id}/records/${ids[id]}/history`)
        assert.deepEqual(plantedIn(history.text()), [], id)
      }
    }
    const today = await office.get('dashboard')
    assert.deepEqual(plantedIn(today.text()), [])
  }).timeout(120_000)
})

async function fileOf(client: ApiClient, staff: User, id: string) {
  const response = await withSecondFactor(
    client.post(`/admin/resources/${id}/exports`),
    staff
  ).withCsrfToken()
  response.assertStatus(200)
  return response.text()
}
