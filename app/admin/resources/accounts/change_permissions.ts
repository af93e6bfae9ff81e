import User from '#accounts/models/user'
import type { OfficeAction } from '#admin/adapter/definition'
import ChangePermissions from '#accounts/actions/change_permissions'
import StaffPermission from '#accounts/models/staff_permission'
import { lockAdministrators } from '#accounts/queries/lock_administrators'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { permissionsOf, permissionsValidator } from '#admin/validators/accounts'
import { officeForm } from '#admin/resources/office_form'

/** What a colleague may do in the back office. */
export const changePermissions: OfficeAction = {
  actionType: 'record',
  icon: 'Shield',
  component: 'ChangePermissions',
  when: ({ role }) => role === 'staff',
  handler: officeForm({
    shared: {
      hold: async (userId, trx) => {
        await lockAdministrators(trx)
        await User.query({ client: trx }).where('id', userId).forUpdate()
      },
      shows: async (userId, _staff, client) => {
        const rows = await StaffPermission.query({ client }).where('userId', userId)
        const present = rows.map(({ permission }) => permission)
        return Object.fromEntries(PERMISSIONS.map((name) => [name, present.includes(name)]))
      },
    },
    validator: permissionsValidator,
    perform: (userId, { id: actorId }, boxes, trx) =>
      new ChangePermissions().handle({ userId, actorId, permissions: permissionsOf(boxes) }, trx),
    done: () => 'permissionsChanged',
  }),
}
