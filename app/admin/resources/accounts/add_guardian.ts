import AddGuardian from '#accounts/actions/add_guardian'
import type { OfficeAction } from '#admin/adapter/definition'
import { addedGuardianValidator } from '#admin/validators/guardians'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Names a guardian of a student, who then receives their link. */
export const addGuardian: OfficeAction = {
  actionType: 'record',
  icon: 'UserPlus',
  component: 'AddGuardian',
  when: ({ role, state }) =>
    role === 'student' && (state === 'waiting_for_guardian' || state === 'active'),
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const guardian = await withFieldErrors(() => addedGuardianValidator.validate(request.payload))
    const result = await new AddGuardian().handle({
      studentId: context.record!.id(),
      staffId: context.currentAdmin!.id!,
      guardian,
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'guardianAdded', { name: guardian.name })
  },
}
