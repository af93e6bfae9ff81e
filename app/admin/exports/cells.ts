import { DateTime } from 'luxon'
import type { CurrentAdmin } from '#admin/current_admin'
import type { TableProperty } from '#admin/adapter/table_property'

type Words = Record<string, unknown>
/** What a resource calls its properties and their values. */
export type ResourceWords = { properties: Words; labels: Words }
export type Titles = Map<string, string>

/** What a column is called, as on the screen. */
export const headerOf = (property: TableProperty, { properties }: ResourceWords) =>
  String(properties[property.name()] ?? property.name())

/**
 * A value as a person reads it: the words of the screen, moments on the clock of whoever asks, and the names of the
 * records that it refers to.
 */
export function cellOf(
  property: TableProperty,
  value: unknown,
  { staff, titles, words }: { staff: CurrentAdmin; titles: Titles; words: ResourceWords }
): string {
  if (value === null || value === undefined) return ''
  if (property.reference()) return titles.get(String(value)) ?? String(value)
  if (property.kind === 'datetime') return momentOf(value as Date | string, staff)
  if (property.kind === 'date') return DateTime.fromISO(String(value)).toFormat('dd/MM/yyyy')
  if (typeof value === 'object') return JSON.stringify(value)
  return knownWord(property.name(), String(value), words) ?? String(value)
}

/** The words of a state, a role, a yes or no. */
function knownWord(name: string, value: string, { labels }: ResourceWords) {
  const words = labels[name] as Words | string | undefined
  const word = typeof words === 'object' && Object.hasOwn(words, value) ? words[value] : undefined
  return typeof word === 'string' ? word : undefined
}

/** As a French or a British spreadsheet takes for a date: both begin with the day. */
function momentOf(value: Date | string, { timeZone }: CurrentAdmin) {
  const moment = value instanceof Date ? DateTime.fromJSDate(value) : DateTime.fromISO(value)
  return moment.setZone(timeZone).toFormat('dd/MM/yyyy HH:mm')
}
