import fc from 'fast-check'
import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import type { ApiClient } from '@japa/api-client'
import { WRONG_VALUES } from '#tests/helpers/bad_input'
import { forgetAttempts } from '#tests/helpers/limits'
import { World } from '#tests/functional/strangers/people'
import { FEATURES } from '#tests/functional/strangers/table'
import { fieldNames } from '#tests/functional/strangers/field_names'
import { fillIn, routes, type AskedRoute } from '#tests/functional/strangers/ask'
import { COLUMNS, type Row } from '#tests/functional/strangers/rows'

/** The same bodies at each run; a failure names the route and what was sent. */
const SEED = 20261125
const TRIES = 5

const wrong = fc.oneof(
  fc.constantFrom(...WRONG_VALUES),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WRONG_VALUES), { maxLength: 3 })
)

/** Somebody who gets as far as the form, and the address. */
async function letIn(world: World, { method }: AskedRoute, row: Row) {
  if (!row.make) {
    const column = COLUMNS.findLast((one) => row.answers[one] === 'in') ?? 'student'
    const address = typeof row.address === 'function' ? await row.address() : (row.address ?? {})
    return { person: await world.personOf(column), address }
  }
  const { address, ...people } = await world.recordOf(row.make, { fresh: method !== 'get' })
  const column = COLUMNS.find((one) => row.own![one] === 'in')!
  return { person: people[column]!, address }
}

async function send(client: ApiClient, world: World, route: AskedRoute, row: Row, input: any) {
  const { person, address } = await letIn(world, route, row)
  const request = client[route.method](fillIn(route.pattern, address)).redirects(0)
  if (person) request.loginAs(person as never)
  if (route.method === 'get') return request.withInertia().qs(small(input))
  return request.withCsrfToken().header('accept', 'application/json').json(input)
}

/** What fits into an address. */
const small = (input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => JSON.stringify(value).length < 2000)
  )

test.group('Bad input', (group) => {
  group.each.setup(() => void freezeTime())

  for (const [feature, table] of Object.entries(FEATURES)) {
    test(`never breaks an address of ${feature}`, async ({ client, assert }) => {
      const world = new World()
      const body = fc.dictionary(fc.constantFrom(...(await fieldNames())), wrong, { maxKeys: 25 })
      for (const route of routes().filter(({ name }) => Object.hasOwn(table, name))) {
        for (const input of fc.sample(body, { seed: SEED, numRuns: TRIES })) {
          await forgetAttempts()
          const response = await send(client, world, route, table[route.name], input)
          const sent = JSON.stringify(input).slice(0, 1500)
          const said = `${route.name} (seed ${SEED}), sent ${sent}: ${(response.text() ?? '').slice(0, 1000)}`
          assert.isBelow(response.status(), 500, said)
        }
      }
    }).timeout(120_000)
  }
})
