import type { OfficeAction } from '#admin/adapter/definition'
import ChangePermissions from '#accounts/actions/change_permissions'
import { permissionsOf, permissionsValidator } from '#admin/validators/accounts'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** What a colleague may do in the back office. */
export const changePermissions: OfficeAction = {
  actionType: 'record',
  icon: 'Shield',
  component: 'ChangePermissions',
  when: ({ role }) => role === 'staff',
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const boxes = await withFieldErrors(() => permissionsValidator.validate(request.payload))
    const result = await new ChangePermissions().handle({
      userId: context.record!.id(),
      actorId: context.currentAdmin!.id!,
      permissions: permissionsOf(boxes),
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'permissionsChanged', { name: context.record!.param('fullName') })
  },
}
