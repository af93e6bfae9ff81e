import type { Filter } from 'adminjs'
import config from '#config/adminjs'
import db from '@adonisjs/lucid/services/db'
import type { TableProperty } from '#admin/adapter/table_property'
import { namesIn, partOf } from '#admin/adapter/filters'

/** Whether a person's full name has a part, with one binding, as SQL. */
export const NAMED = `searchable(person.first_name || ' ' || person.family_name) LIKE searchable(?)`

/** A list asks for its rows and then for its total. */
const known = new WeakMap<Filter, Promise<ReadonlySet<string>>>()

/** The names of a filter that many people have. */
export function commonNames(filter: Filter): Promise<ReadonlySet<string>> {
  const names = known.get(filter) ?? find(filter)
  known.set(filter, names)
  return names
}

async function find({ filters }: Filter) {
  const names = Object.values(filters).flatMap(({ property, value }) =>
    (property as TableProperty | null)?.found ? namesIn(String(value)) : []
  )
  const common = await Promise.all(names.map((name) => isCommon(name)))
  return new Set(names.filter((_name, place) => common[place]))
}

async function isCommon(name: string) {
  if (name.includes('\0')) return false
  const { rows } = await db.rawQuery(
    `SELECT count(*) > ? AS common FROM (SELECT FROM users AS person WHERE ${NAMED} LIMIT ?) AS people`,
    [config.fewNamesakes, partOf(name), config.fewNamesakes + 1]
  )
  return rows[0].common as boolean
}
