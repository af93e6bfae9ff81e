import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import type StaffPermission from '#accounts/models/staff_permission'

/** What people write to the team is read and answered by those who work with people. */
export const ANSWERING: StaffPermission['permission'][] = ['coordinator', 'safeguarding']

/** Those of the team who may answer at this moment, by first name. */
export function answeringStaff(
  client?: QueryClientContract
): Promise<{ id: string; first_name: string }[]> {
  return activeStaffWith(ANSWERING, client)
    .orderByRaw('first_name COLLATE "fr-x-icu", id')
    .select('id', 'first_name') as unknown as Promise<{ id: string; first_name: string }[]>
}
