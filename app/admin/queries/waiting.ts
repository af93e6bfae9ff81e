import db from '@adonisjs/lucid/services/db'
import type { ResourceId } from '#admin/permissions'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

/** One kind of thing that waits for the team. The longest wait comes first. */
export type Matter = {
  key: string
  /** Also the table of what waits. */
  resource: ResourceId
  /** What is one click away from a record that waits. */
  action: string
  filters: Record<string, string>
  /** Whether its moment lies ahead: a limit, an hour that is agreed, or the last day of something; otherwise it is since when it waits. */
  dated?: 'until' | 'at' | 'on'
  /** What a record that waits is called, as SQL. */
  name: string
  query: (now: string) => DatabaseQueryBuilderContract
}

/** The ids of records of a table and since when they wait, the longest first. */
export function waiting(table: ResourceId, since = `${table}.created_at`) {
  return db
    .from(table)
    .select(`${table}.id`, db.raw(`${since} AS since`))
    .orderByRaw(`${since}, ${table}.id`)
}
