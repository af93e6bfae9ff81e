import { CsvError, parse } from 'csv-parse/sync'
import { DateTime } from 'luxon'
import { decodeText } from '#core/files/decode_text'
import { COLUMNS, fieldOf, NEEDED } from '#admin/imports/people_columns'

export type PeopleRow = { line: number; values: Record<string, string> }
export type PeopleFile =
  | { ok: true; rows: PeopleRow[] }
  | {
      ok: false
      reason: 'no_rows' | 'too_many_rows' | 'columns_missing' | 'columns_twice' | 'quote_open'
      columns?: string[]
      line?: number
    }

/** As many as the whole association brings in at once. */
export const MOST_ROWS = 1000

/**
 * Reads a file as spreadsheets write it: commas, semicolons or tabs, UTF-8 or the encoding of French Excel, columns in
 * any order and with the names that people give them. Empty lines are left out; others keep the number that the
 * spreadsheet shows beside them, in which a cell over two lines is one line.
 */
export function readPeople(bytes: Uint8Array, role: keyof typeof NEEDED): PeopleFile {
  const table = tableOf(decodeText(bytes))
  if (!Array.isArray(table)) return { ok: false, reason: 'quote_open', line: table.openAt }
  const [head, ...lines] = table
  const fields = (head?.cells ?? []).map(fieldOf)
  const twice = Object.keys(COLUMNS).filter(
    (field) => fields.indexOf(field) !== fields.lastIndexOf(field)
  )
  if (twice.length > 0) return { ok: false, reason: 'columns_twice', columns: twice }
  const missing = NEEDED[role].filter((field) => !fields.includes(field))
  if (missing.length > 0) return { ok: false, reason: 'columns_missing', columns: missing }
  if (lines.length === 0) return { ok: false, reason: 'no_rows' }
  if (lines.length > MOST_ROWS) return { ok: false, reason: 'too_many_rows' }
  return {
    ok: true,
    rows: lines.map(({ line, cells }) => ({ line, values: valuesOf(fields, cells) })),
  }
}

type Line = { line: number; cells: string[] }

/** @returns the lines that say something, or where a quotation mark is opened that never closes as it should. */
function tableOf(text: string): Line[] | { openAt: number } {
  try {
    const cells: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
    })
    return cells
      .map((line, index) => ({ line: index + 1, cells: line }))
      .filter((line) => line.cells.some((cell) => cell !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { openAt: Number(error.records) + 1 }
  }
}

/** The sign that parts the titles, and so every line: the others belong to what people write, such as « Roy, née Sol ». */
function delimiterOf(text: string) {
  const titles = text
    .trimStart()
    .split(/[\r\n]/, 1)
    .join('')
  const known = (sign: string) => titles.split(sign).filter(fieldOf).length
  return [';', ',', '\t'].toSorted((one, other) => known(other) - known(one))[0]
}

function valuesOf(fields: (string | undefined)[], cells: string[]) {
  const values: Record<string, string> = {}
  fields.forEach((field, index) => {
    const cell = cells[index] ?? ''
    if (field && cell !== '') values[field] = cell
  })
  if (values.birthDate) values.birthDate = dayOf(values.birthDate)
  values.locale = /^en/i.test(values.locale ?? '') ? 'en' : 'fr'
  return values
}

/** `7/3/2012` as people write it, or `2012-03-07`; what is neither stays, and is refused by its rule. */
function dayOf(text: string) {
  for (const form of ['d/M/yyyy', 'd.M.yyyy', 'd-M-yyyy']) {
    const day = DateTime.fromFormat(text, form)
    if (day.isValid) return day.toISODate()
  }
  return text
}
