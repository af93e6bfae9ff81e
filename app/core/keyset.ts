import vine from '@vinejs/vine'
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

function readPlace(value: string): Place | null {
  const [iso, id] = value.split('_')
  const at = readMoment(iso)
  return at && UUID.test(id) ? { at, id } : null
}

const writePlace = ({ at, id }: Place) => `${at.toISOString()}_${id}`
