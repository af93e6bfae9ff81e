import { recordOf } from '#admin/resources/answers'
import type { OfficeAction } from '#admin/adapter/definition'
import { STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'

/** Asks why; what follows belongs to the login session, so `ViewingsController` begins it. */
export const seeAs: OfficeAction = {
  actionType: 'record',
  icon: 'Eye',
  component: 'SeeAs',
  when: ({ role, state }) => role !== 'staff' && STATES_THAT_SIGN_IN.includes(state),
  handler: async (_request, _response, context) => ({ record: recordOf(context) }),
}
