import { demo } from '#config/app'
import db from '@adonisjs/lucid/services/db'

/**
 * The demo may only live in a database of its own.
 *
 * @throws when `DEMO=1` is not set, or when the database holds other people.
 */
export async function requireDemo() {
  if (!demo) throw new Error('The demo story needs DEMO=1.')
  const settings = await db.from('settings').select('demo').first()
  const anybody = await db.from('users').select('id').first()
  if (anybody && !settings.demo) {
    throw new Error('This database holds other data than the demo story: nothing was changed.')
  }
}

const KEPT = [
  ...['adonis_schema', 'adonis_schema_versions'],
  ...[
    'levels',
    'subjects',
    'school_zones',
    'legal_texts',
    'detector_lists',
    'settings',
    // The settings name one of them, and would be emptied along.
    'logos',
    'texts',
    'reminder_leads',
  ],
]

/** Less than the second after which PostgreSQL looks whether two wait for each other. */
const PATIENCE = '300ms'
const ATTEMPTS = 100
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Empties the demo's database; the journal's guard is lifted for that alone.
 *
 * A worker or a request may still be at work, and hold a table that is to be emptied while it waits for one that is held
 * here: no order of the tables suits everybody, and PostgreSQL would end one of the two as a deadlock. So whoever is at
 * work goes first: what can't be had in a moment is waited for with nothing in hand.
 */
export async function forgetEverything() {
  const tables = await db.connection().getAllTables(['public'])
  const names = tables.filter((table) => !KEPT.includes(table)).map((table) => `"${table}"`)
  for (let attempt = 1; ; attempt++) {
    try {
      return await empty(names)
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS)
        throw error
    }
  }
}

const empty = (names: string[]) =>
  db.transaction(async (trx) => {
    await trx.rawQuery(`SET LOCAL lock_timeout = '${PATIENCE}'`)
    await trx.rawQuery('ALTER TABLE audit_entries DISABLE TRIGGER USER')
    await trx.rawQuery(`TRUNCATE ${names.join(', ')}, pgboss.job_common CASCADE`)
    await trx.rawQuery('ALTER TABLE audit_entries ENABLE TRIGGER USER')
    await trx.from('settings').update({ demo: false, logo_id: null })
    await trx.from('logos').delete()
  })
