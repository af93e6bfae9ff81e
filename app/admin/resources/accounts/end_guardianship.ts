import EndGuardianshipByStaff from '#accounts/actions/end_guardianship_by_staff'
import type { OfficeAction } from '#admin/adapter/definition'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Somebody is no longer the guardian of a student. */
export const endGuardianship: OfficeAction = {
  actionType: 'record',
  icon: 'UserX',
  component: 'EndGuardianship',
  when: ({ endedAt }) => !endedAt,
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const result = await new EndGuardianshipByStaff().handle({
      guardianshipId: context.record!.id(),
      staffId: context.currentAdmin!.id!,
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'guardianshipEnded', { name: context.record!.param('name') })
  },
}
