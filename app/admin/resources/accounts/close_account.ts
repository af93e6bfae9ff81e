import { isClosed } from '#accounts/account_states'
import { closingForm } from '#admin/queries/closing_form'
import { officeForm } from '#admin/resources/office_form'
import { closeAs } from '#admin/resources/accounts/close_as'
import { closedAccountValidator } from '#admin/validators/accounts'
import type { OfficeAction } from '#admin/adapter/definition'

/** Its form says first what depends on the account. */
const closeAccount = (
  state: 'suspended' | 'deactivated',
  message: string,
  look: Pick<OfficeAction, 'icon' | 'variant' | 'when'>
): OfficeAction => ({
  actionType: 'record',
  ...look,
  component: 'CloseAccount',
  handler: officeForm({
    begin: closingForm,
    validator: closedAccountValidator,
    fields: { not_a_coordinator: 'coordinatorId' },
    perform: closeAs(state),
    done: () => message,
  }),
})

export const suspendAccount = closeAccount('suspended', 'accountSuspended', {
  icon: 'Pause',
  when: ({ state }) => state !== 'invited' && !isClosed({ state }),
})

export const deactivateAccount = closeAccount('deactivated', 'accountDeactivated', {
  ...{ icon: 'UserX', variant: 'danger' },
  when: ({ state }) => state !== 'deactivated',
})
