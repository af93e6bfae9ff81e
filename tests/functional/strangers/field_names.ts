import { glob } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { VineValidator } from '@vinejs/vine'

type Schema = { properties?: Record<string, Schema>; items?: Schema }

const namesOf = (schema: Schema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, each]) => [
    name,
    ...namesOf(each),
    ...namesOf(each.items ?? {}),
  ])

/** Every name that some form or address of ours has for a field. */
export async function fieldNames() {
  const names = new Set(['page', 'at', 'as', 'before', 'after', 'filters.x', 'unknown'])
  for await (const file of glob('app/*/validators/*.ts', { cwd: app.makePath() })) {
    const exported = await import(app.makeURL(file).href)
    for (const value of Object.values(exported)) {
      if (value instanceof VineValidator) {
        for (const name of namesOf(value.toJSONSchema() as Schema)) names.add(name)
      }
    }
  }
  return [...names]
}
