import db from '@adonisjs/lucid/services/db'

type Column = { table_name: string; name: string; data_type: string; is_nullable: boolean }

/** The columns of every table in one query; the package's own inspector asks table by table. */
export async function inspectSchema() {
  const { rows } = await db.rawQuery<{ rows: Column[] }>(
    `SELECT table_name, column_name AS name, data_type, is_nullable = 'YES' AS is_nullable
       FROM information_schema.columns WHERE table_schema = 'public'`
  )
  return {
    columnInfo: async (table: string) => rows.filter((column) => column.table_name === table),
  }
}
