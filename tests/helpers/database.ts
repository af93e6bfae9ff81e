import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import LoadReferenceData from '#profiles/actions/load_reference_data'

/** Brings the test database up to date; it holds the reference data and nothing else. */
export async function prepareDatabase() {
  const runner = new MigrationRunner(db, app, { direction: 'up' })
  await runner.run()
  if (runner.error) throw runner.error
  await new LoadReferenceData().handle()
}

/** Tables that a test may fill; the reference data stays. */
const KEPT = ['adonis_schema', 'adonis_schema_versions', 'levels', 'subjects', 'settings']

/** Empties the database after a test that really commits. */
export async function emptyDatabase() {
  const tables = await db.connection().getAllTables(['public'])
  const names = tables.filter((table) => !KEPT.includes(table)).map((table) => `"${table}"`)
  await db.rawQuery('ALTER TABLE audit_entries DISABLE TRIGGER USER')
  await db.rawQuery(`TRUNCATE ${names.join(', ')}, pgboss.job_common RESTART IDENTITY CASCADE`)
  await db.rawQuery('ALTER TABLE audit_entries ENABLE TRIGGER USER')
}
