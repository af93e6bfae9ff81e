import type AdminJS from 'adminjs'
import type { Filter } from 'adminjs'
import { stringify } from 'csv-stringify'
import { Readable } from 'node:stream'
import { wordsIn } from '#admin/locale/catalogue'
import type { CurrentAdmin } from '#admin/current_admin'
import type { TableProperty } from '#admin/adapter/table_property'
import type { TableResource } from '#admin/adapter/table_resource'
import { cellOf, headerOf, type Titles } from '#admin/exports/cells'

type Wanted = { table: TableResource; filter: Filter; staff: CurrentAdmin }
type Row = Record<string, unknown>

/**
 * The records of a filtered list, one a line, in the order in which they came into being: with a byte order mark and
 * semicolons, as French Excel opens it. What a spreadsheet would take for a formula is text. Rows are read by
 * key, a page at a time, as fast as they are taken.
 */
export function csvOf(admin: AdminJS, { table, filter, staff }: Wanted) {
  const properties = table.exported()
  const words = wordsIn(staff.locale, table.id())
  const lines = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    header: true,
    columns: properties.map((property) => ({
      key: property.name(),
      header: headerOf(property, words),
    })),
  })
  const rows = Readable.from(linesOf(admin, { table, filter, staff }, properties))
  rows.on('error', (error) => lines.destroy(error))
  return rows.pipe(lines)
}

async function* linesOf(admin: AdminJS, wanted: Wanted, properties: TableProperty[]) {
  const { table, filter, staff } = wanted
  const words = wordsIn(staff.locale, table.id())
  for await (const rows of table.pages(filter, staff)) {
    const titles = await titlesOf(admin, rows, properties, staff)
    for (const row of rows) {
      yield properties.map((property) =>
        cellOf(property, row[property.name()], { staff, titles, words })
      )
    }
  }
}

/** The names of the records that these rows refer to, by their ids. */
async function titlesOf(
  admin: AdminJS,
  rows: Row[],
  properties: TableProperty[],
  staff: CurrentAdmin
): Promise<Titles> {
  const titles: Titles = new Map()
  for (const property of properties.filter((one) => one.reference())) {
    const ids = rows.map((row) => row[property.name()] as string | null).filter((id) => id !== null)
    const named = admin.findResource(property.reference()!) as unknown as TableResource
    for (const [id, title] of await named.titles([...new Set(ids)], staff)) {
      titles.set(id, title)
    }
  }
  return titles
}
