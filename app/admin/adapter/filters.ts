import { DateTime } from 'luxon'
import type { TableProperty } from '#admin/adapter/table_property'
import type { Moment } from '#admin/adapter/definition'

type Viewer = Moment & { common?: ReadonlySet<string> }

type Found = NonNullable<TableProperty['found']>

/** A condition with its bindings. */
export type Condition = [sql: string, bindings: (string | number | boolean)[]]

export const NOTHING: Condition = ['false', []]
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const isUuid = (text: string) => UUID.test(text)
const BOOLEANS: Record<string, (sql: string) => Condition> = {
  true: (sql) => [sql, []],
  false: (sql) => [`NOT ${sql}`, []],
}
const NUMBER = /^-?\d{1,15}$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * What a filter of the address bar means. What can't be understood finds nothing: whoever writes
 * an address by hand gets an empty list, never an error of the database.
 * A day begins at the midnight of whoever asks.
 */
export function conditions(property: TableProperty, value: unknown, viewer: Viewer): Condition[] {
  const sql = property.sql(viewer)
  if (property.kind === 'date' || property.kind === 'datetime') {
    return between(sql, property.kind, value, viewer.timeZone)
  }
  const text = typeof value === 'boolean' ? String(value) : value
  if (typeof text !== 'string' || text.includes('\0')) return [NOTHING]
  if (property.isSearched() && !property.isSearchable()) return [NOTHING]
  if (property.found) return eachNamed(property.found, text, viewer.common)
  return [matching(sql, property, text)]
}

function matching(sql: string, property: TableProperty, text: string): Condition {
  if (property.kind === 'uuid') return withId(property.meant ?? `${sql} = ?`, text)
  // Compared with a value, what it says of other tables would be looked up row by row.
  if (property.kind === 'boolean') return BOOLEANS[text]?.(sql) ?? NOTHING
  const values = property.availableValues()
  if (values) return values.includes(text) ? [`${sql} = ?`, [text]] : NOTHING
  if (property.kind === 'number') {
    return NUMBER.test(text) ? [`${sql} = ?::bigint`, [text]] : NOTHING
  }
  return eachWord(property.searched ?? `searchable(${sql})`, text)
}

/** The record with this id. */
function withId(sql: string, id: string): Condition {
  if (!isUuid(id)) return NOTHING
  const parts = sql.split('?')
  return [parts.join('?::uuid'), parts.slice(1).map(() => id)]
}

/**
 * Each of the names is looked for by itself. Who is called by a rare one is found first: the planner must never go through all
 * rows in the hope of meeting them. Of a common one it may, and soon has a page.
 */
function eachNamed(
  { id, among, whose }: Found,
  text: string,
  common?: ReadonlySet<string>
): Condition[] {
  return namesIn(text).map((name) => {
    const [named, words] = called(name)
    const people = among(named)
    if (!common?.has(name)) return [`${id} = ANY (ARRAY(${people}))`, words]
    return [whose?.(named) ?? `${id} IN (${people})`, words]
  })
}

/** Somebody types two people as their pair is called. */
export const namesIn = (text: string) => text.split('&').map((name) => name.trim())

/** Whether `person` is called so. */
export const called = (name: string) => eachWord('person.searchable_name', name)

/** Words are typed in any order, such as the family name first. */
function eachWord(searched: string, text: string): Condition {
  const found = text
    .trim()
    .split(/\s+/)
    .map((word) => withPart(searched, word))
  return [found.map(([sql]) => sql).join(' AND '), found.flatMap(([, bindings]) => bindings)]
}

/** Of an address, only what stands before the @ is looked up in the index: half of all people share what follows. */
function withPart(searched: string, word: string): Condition {
  const [before] = word.match(/^.*\w{3}.*@/) ?? []
  if (!before) return [`${searched} LIKE searchable(?)`, [partOf(word)]]
  const both = `${searched} LIKE searchable(?) AND ${searched} || '' LIKE searchable(?)`
  return [both, [partOf(before), partOf(word)]]
}

/** What `LIKE` takes for a part with these letters, whatever they are. */
const partOf = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

function between(sql: string, kind: 'date' | 'datetime', value: unknown, timeZone: string) {
  if (typeof value !== 'object' || value === null) return [NOTHING]
  const { from, to, ...others } = value as { from?: unknown; to?: unknown }
  if (Object.keys(others).length > 0) return [NOTHING]
  const found: Condition[] = []
  if (from) found.push(edge(sql, '>=', kind, from, timeZone))
  if (to) found.push(edge(sql, '<=', kind, to, timeZone))
  return found
}

function edge(
  sql: string,
  comparison: '>=' | '<=',
  kind: 'date' | 'datetime',
  value: unknown,
  timeZone: string
): Condition {
  const parsed = DateTime.fromISO(String(value), { zone: timeZone })
  if (!parsed.isValid || parsed.year < 1900 || parsed.year > 2200) return NOTHING
  if (kind === 'date') return [`${sql} ${comparison} ?::date`, [parsed.toISODate()]]
  const wholeDay = comparison === '<=' && DATE.test(String(value))
  const moment = wholeDay ? parsed.endOf('day') : parsed
  return [`${sql} ${comparison} ?::timestamptz`, [moment.toUTC().toISO()!]]
}
