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

/** Empties the demo's database; the journal's guard is lifted for that alone. */
export async function forgetEverything() {
  const tables = await db.connection().getAllTables(['public'])
  const names = tables.filter((table) => !KEPT.includes(table)).map((table) => `"${table}"`)
  await db.transaction(async (trx) => {
    await trx.rawQuery('ALTER TABLE audit_entries DISABLE TRIGGER USER')
    await trx.rawQuery(`TRUNCATE ${names.join(', ')}, pgboss.job_common CASCADE`)
    await trx.rawQuery('ALTER TABLE audit_entries ENABLE TRIGGER USER')
    await trx.from('settings').update({ demo: false, logo_id: null })
    await trx.from('logos').delete()
  })
}
