import db from '@adonisjs/lucid/services/db'
import { activeStaffWith } from '#accounts/queries/active_staff_with'

export type Colleague = { id: string; name: string; active: boolean }

/** Everybody of the team by name, also those whose account is closed. */
export const colleagues = () => named(db.from('users').where('role', 'staff'))

/** Those of the team who may be given a pair, by name. */
export const coordinators = () => named(activeStaffWith(['coordinator']))

async function named(staff: ReturnType<typeof activeStaffWith>): Promise<Colleague[]> {
  const rows = await staff
    .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu", id')
    .select('id', 'first_name', 'family_name', 'state')
  return rows.map((row) => ({
    id: row.id,
    name: `${row.first_name} ${row.family_name}`,
    active: row.state === 'active',
  }))
}
