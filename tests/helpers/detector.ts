import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { rulesOf, type Lists } from '#safeguarding/detector/rules'

/** The rules as they are shipped, without the database. */
export async function shippedRules() {
  const text = await readFile(app.makePath('database/data/detector.json'), 'utf8')
  return rulesOf(JSON.parse(text) as Lists)
}
