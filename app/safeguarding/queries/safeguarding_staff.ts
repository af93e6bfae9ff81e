import { activeStaffWith } from '#accounts/queries/active_staff_with'

/** Those of the team who may open a case at this moment. */
export async function safeguardingStaff(): Promise<string[]> {
  const rows = await activeStaffWith(['safeguarding']).orderBy('users.id').select('users.id')
  return rows.map(({ id }) => id)
}
