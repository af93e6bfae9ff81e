import db from '@adonisjs/lucid/services/db'
import { isUuid } from '#admin/adapter/filters'

/** Whom the ids in these fields name: people are shown by their names. */
export async function namesIn(fields: (object | null)[]): Promise<Record<string, string>> {
  const values = fields.flatMap((one) => Object.values(one ?? {}))
  const ids = values.filter((one): one is string => typeof one === 'string' && isUuid(one))
  if (ids.length === 0) return {}
  const people = await db
    .from('users')
    .whereIn('id', [...new Set(ids)])
    .select('id', 'first_name', 'family_name')
  return Object.fromEntries(people.map((one) => [one.id, `${one.first_name} ${one.family_name}`]))
}
