import { randomUUID } from 'node:crypto'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { personOf } from '#tests/functional/strangers/people'
import { answerOf, ask, type AskedRoute } from '#tests/functional/strangers/ask'
import { COLUMNS, type Address, type Answer, type Row } from '#tests/functional/strangers/rows'

const addressOf = (row: Row) =>
  typeof row.address === 'function' ? row.address() : (row.address ?? {})

/** An address of the same form where nothing is. */
const missingOf = (address: Address): Address =>
  Object.fromEntries(Object.keys(address).map((key) => [key, randomUUID()]))

const sentHome = (response: ApiResponse) =>
  response.status() === 302 && response.header('location') === '/'

/** What differs from the table, as a sentence. */
function fault(who: string, expected: Answer, response: ApiResponse) {
  const got = answerOf(response)
  const right = expected === 'home' ? sentHome(response) : got === expected
  return right ? [] : [`${who}: expected ${expected}, got ${got} (${response.status()})`]
}

/** An answer without what names the address or is new each time. */
const wordsOf = (response: ApiResponse, address: Address) =>
  Object.values(address).reduce(
    (text, value) => text.replaceAll(value, '…'),
    response.text().replace(/"csrfToken":"[^"]*"/, '')
  )

/** One request of each kind of person. */
export async function ofEverybody(client: ApiClient, route: AskedRoute, row: Row) {
  const address = await addressOf(row)
  const faults: string[] = []
  for (const column of COLUMNS) {
    const response = await ask(client, route, address, await personOf(column), row.body)
    faults.push(...fault(column, row.answers[column], response))
  }
  return faults
}

/** Somebody else's record, and one that is missing, by each kind of person; then its own people. */
export async function ofRecord(client: ApiClient, route: AskedRoute, row: Row) {
  const { address, ...people } = await row.make!()
  const missing = missingOf(address)
  const faults: string[] = []
  for (const column of COLUMNS) {
    const person = await personOf(column)
    const foreign = await ask(client, route, address, person, row.body)
    const none = await ask(client, route, missing, person, row.body)
    faults.push(...fault(`${column}, somebody else’s`, row.answers[column], foreign))
    faults.push(...fault(`${column}, missing`, row.answers[column], none))
    if (wordsOf(foreign, address) !== wordsOf(none, missing)) {
      faults.push(`${column}: somebody else’s doesn’t answer like missing`)
    }
  }
  for (const column of COLUMNS.filter((one) => row.own![one])) {
    const response = await ask(client, route, address, people[column]!, row.body)
    faults.push(...fault(`${column}, own`, row.own![column]!, response))
  }
  return faults
}
