import type { Filter } from 'adminjs'
import config from '#config/adminjs'
import db from '@adonisjs/lucid/services/db'
import type { TableProperty } from '#admin/adapter/table_property'
import { called, namesIn } from '#admin/adapter/filters'

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
  const [named, words] = called(name)
  const { rows } = await db.rawQuery(
    `SELECT count(*) > ? AS common FROM (SELECT FROM users AS person WHERE ${named} LIMIT ?) AS people`,
    [config.fewNamesakes, ...words, config.fewNamesakes + 1]
  )
  return rows[0].common as boolean
}
