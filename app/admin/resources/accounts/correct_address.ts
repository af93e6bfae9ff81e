import { isClosed, isUnanswered } from '#accounts/account_states'
import CorrectAddress from '#accounts/actions/correct_address'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { addressValidator } from '#admin/validators/accounts'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

const AT_EMAIL = { same_address: 'email', address_taken: 'email', guardian_address: 'email' }

/** The address of somebody who has never answered from it, with a new link to the right one; or one for whose mails nobody reads. */
export const correctAddress: OfficeAction = {
  actionType: 'record',
  icon: 'Edit3',
  component: 'CorrectAddress',
  when: ({ role, state, email }) =>
    email ? isUnanswered({ state }) : role === 'student' && !isClosed({ state }),
  handler: async (request, _response, context) => {
    const { record, currentAdmin } = context
    const staff = currentAdmin as CurrentAdmin
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const { email } = await withFieldErrors(() => addressValidator.validate(request.payload))
    const result = await new CorrectAddress().handle({
      ...{ userId: record!.id(), actorId: staff.id },
      email,
    })
    if (!result.ok) return refusalNotice(context, result, AT_EMAIL)
    const said = record!.param('email') ? 'addressCorrected' : 'addressGiven'
    return doneNotice(context, said, { name: record!.param('fullName'), email })
  },
}
