import vine from '@vinejs/vine'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { UUID } from '#core/uuid'
import { readMoment } from '#core/read_moment'

/** The last row of the page before, by moment and id. Deep down it is as fast as at the top. */
export type Place = { at: Date; id: string }

/** Validates `before`, the place that the page before gave; anything else begins at the start. */
export const placeValidator = vine.create({
  before: vine.string().optional().transform(readPlace),
})

/**
 * Cuts rows that were asked for with one more than a page into the page and the place where the
 * following one begins, null on the last.
 */
export function pageOf<Row>(rows: Row[], size: number, place: (row: Row) => Place) {
  const page = rows.slice(0, size)
  const next = rows.length > size ? writePlace(place(page[size - 1])) : null
  return { page, next }
}

/** Which part of a list is asked for: what comes before a place, and as many rows as are shown of it already. */
export type Part = { before?: Place | null; shown?: number }

type Asked<Row> = Part & {
  table: string
  /** The column of the moment, which the query selects with the id. */
  at: keyof Row & string
  size: number
}

/** A page of this query, the last first, and the place where the following one begins. It is longer where more is shown already. */
export async function lastFirst<Row extends { id: string }>(
  query: DatabaseQueryBuilderContract,
  { table, at, before, shown = 0, ...asked }: Asked<Row>
) {
  const size = Math.max(asked.size, shown)
  const [moment, id] = [`${table}.${at}`, `${table}.id`]
  if (before) query.whereRaw(`(${moment}, ${id}) < (?, ?)`, [before.at, before.id])
  const latest = query.orderBy(moment, 'desc').orderBy(id, 'desc')
  const rows = await latest.limit(size + 1)
  return pageOf(rows as Row[], size, (row) => ({ at: row[at] as Date, id: row.id }))
}

function readPlace(value: string): Place | null {
  const [iso, id] = value.split('_')
  const at = readMoment(iso)
  return at && UUID.test(id) ? { at, id } : null
}

const writePlace = ({ at, id }: Place) => `${at.toISOString()}_${id}`
