import type { After } from 'adminjs'
import type { CurrentAdmin } from '#admin/current_admin'
import { clock } from '#core/clock'
import { plainKeys } from '#admin/office/plain_keys'
import { conditions, NOTHING } from '#admin/adapter/filters'
import type { TableProperty } from '#admin/adapter/table_property'
import type { TableResource } from '#admin/adapter/table_resource'

type Query = Record<string, unknown>

const NUMBER = /^\d{1,9}$/

/** A list says which parts of its address it can't understand: nobody takes it for filtered or sorted when it isn't. */
export const tellMisunderstood: After<any> = (response, { query = {} }, context) => {
  if (!response.meta) return response
  const { locale, timeZone } = context.currentAdmin as CurrentAdmin
  const viewer = { locale, timeZone, now: clock.now().toISO() }
  const table = context.resource as unknown as TableResource
  const own = plainKeys(query) as Query
  const filters = filtersOf(own).filter(([name, value]) => {
    const property = table.property(name)
    return !property || conditions(property, value, viewer).includes(NOTHING)
  })
  const misunderstood = [...filters.map(([name]) => name), ...orderOf(own, table)]
  return { ...response, meta: { ...response.meta, misunderstood: [...new Set(misunderstood)] } }
}

/** `filters.createdAt~~from` is an edge of the filter `createdAt`. */
function filtersOf(query: Query): [name: string, value: unknown][] {
  return Object.entries(query)
    .filter(([key]) => key.startsWith('filters.'))
    .map(([key, value]) => {
      const [name, edge] = key.slice('filters.'.length).split('~~')
      return [name, edge === undefined ? value : { [edge]: value }]
    })
}

function orderOf({ sortBy, direction, page, perPage }: Query, table: TableResource) {
  const property =
    sortBy === undefined ? undefined : (table.property(String(sortBy)) as TableProperty | null)
  return [
    ...(sortBy !== undefined && !property?.isSortable() ? ['sortBy'] : []),
    ...(direction !== undefined && !['asc', 'desc'].includes(String(direction))
      ? ['direction']
      : []),
    ...(page !== undefined && !NUMBER.test(String(page)) ? ['page'] : []),
    ...(perPage !== undefined && !NUMBER.test(String(perPage)) ? ['perPage'] : []),
  ]
}
