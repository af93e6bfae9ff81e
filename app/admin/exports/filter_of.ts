import type { Filter } from 'adminjs'
import { plainKeys } from '#admin/office/plain_keys'
import type { TableResource } from '#admin/adapter/table_resource'

/** The filter of a list's own address, `?filters.state=active`, so that the file holds what the list shows. */
export async function filterOf(query: Record<string, unknown>, table: TableResource) {
  const adminjs = await import('adminjs')
  const { filters = {} } = adminjs.flat.unflatten(plainKeys(query)) as { filters?: object }
  return new adminjs.Filter(filters, table) as Filter
}
