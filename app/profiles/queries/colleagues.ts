import db from '@adonisjs/lucid/services/db'

export type Colleague = { id: string; name: string; active: boolean }

/** Everybody of the team by name, also those whose account is closed. */
export async function colleagues(): Promise<Colleague[]> {
  const rows = await db
    .from('users')
    .where('role', 'staff')
    .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu", id')
    .select('id', 'first_name', 'family_name', 'state')
  return rows.map((row) => ({
    id: row.id,
    name: `${row.first_name} ${row.family_name}`,
    active: row.state === 'active',
  }))
}
