import { randomUUID } from 'node:crypto'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { World } from '#tests/functional/strangers/people'
import { answerOf, ask, type AskedRoute } from '#tests/functional/strangers/ask'
import { COLUMNS, type Address, type Answer, type Row } from '#tests/functional/strangers/rows'

type Asking = { client: ApiClient; world: World; route: AskedRoute; row: Row }

const addressOf = (row: Row) =>
  typeof row.address === 'function' ? row.address() : (row.address ?? {})

/** An address of the same form where nothing is. */
const missingOf = (address: Address): Address =>
  Object.fromEntries(Object.keys(address).map((key) => [key, randomUUID()]))

const sentHome = (response: ApiResponse) =>
  response.status() === 302 && response.header('location') === '/'

/** What differs from the table, as a sentence. */
function fault({ route }: Asking, who: string, expected: Answer, response: ApiResponse) {
  const got = answerOf(response)
  const right = expected === 'home' ? sentHome(response) : got === expected
  return right
    ? []
    : [`${route.name} for ${who}: expected ${expected}, got ${got} (${response.status()})`]
}

/** An answer without what names the address or is new each time. */
const wordsOf = (response: ApiResponse, address: Address) =>
  Object.values(address).reduce(
    (text, value) => text.replaceAll(value, '…'),
    response.text().replace(/"csrfToken":"[^"]*"/, '')
  )

/** One request of each kind of person. */
async function ofEverybody(asking: Asking) {
  const { client, world, route, row } = asking
  const address = await addressOf(row)
  const faults: string[] = []
  for (const column of COLUMNS) {
    const person = await world.personOf(column)
    const response = await ask(client, route, address, person, row.body)
    faults.push(...fault(asking, column, row.answers[column], response))
  }
  return faults
}

/** Somebody else's record, and one that is missing, by each kind of person; then its own people. */
async function ofRecord(asking: Asking) {
  const { client, world, route, row } = asking
  const fresh = route.method !== 'get'
  const { address, ...people } = await world.recordOf(row.make!, { fresh })
  const missing = missingOf(address)
  const faults: string[] = []
  for (const column of COLUMNS) {
    const person = await world.personOf(column)
    const foreign = await ask(client, route, address, person, row.body)
    const none = await ask(client, route, missing, person, row.body)
    faults.push(...fault(asking, `${column}, somebody else’s`, row.answers[column], foreign))
    faults.push(...fault(asking, `${column}, missing`, row.answers[column], none))
    if (wordsOf(foreign, address) !== wordsOf(none, missing)) {
      faults.push(`${route.name} for ${column}: somebody else’s doesn’t answer like missing`)
    }
  }
  for (const column of COLUMNS.filter((one) => row.own![one])) {
    const response = await ask(client, route, address, people[column]!, row.body)
    faults.push(...fault(asking, `${column}, own`, row.own![column]!, response))
  }
  return faults
}

/** What every kind of person gets there and should not, in sentences. */
export const faultsOf = (asking: Asking) =>
  asking.row.make ? ofRecord(asking) : ofEverybody(asking)
