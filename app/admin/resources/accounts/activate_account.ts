import { clock } from '#core/clock'
import ActivateAccount from '#accounts/actions/activate_account'
import type { OfficeAction } from '#admin/adapter/definition'
import { consentValidator } from '#admin/validators/clearance'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Opens the account of a student under the age of consent, with the guardian's agreement. */
export const activateAccount: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'ActivateAccount',
  when: ({ state }) => state === 'waiting_for_guardian',
  handler: async (request, _response, context) => {
    if (request.method !== 'post') {
      return { record: recordOf(context), form: { today: clock.now().toISODate() } }
    }
    const values = await withFieldErrors(() => consentValidator.validate(request.payload))
    const result = await new ActivateAccount().handle({
      userId: context.record!.id(),
      staffId: context.currentAdmin!.id!,
      ...values,
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'accountActivated', { name: result.value.firstName })
  },
}
