import Pair from '#matching/models/pair'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { coordinators } from '#profiles/queries/colleagues'
import { officeForm } from '#admin/resources/office_form'
import { coordinatorValidator } from '#admin/validators/accounts'
import type { OfficeAction } from '#admin/adapter/definition'

/** Gives a pair to a colleague. */
export const changeCoordinator: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'ChangeCoordinator',
  when: ({ state }) => state !== 'closed',
  handler: officeForm({
    begin: async (pairId) => {
      const { coordinatorId } = await Pair.findOrFail(pairId)
      return { coordinatorId, staff: await coordinators() }
    },
    fields: { not_a_coordinator: 'coordinatorId' },
    validator: coordinatorValidator,
    perform: (pairId, { id: actorId }, { coordinatorId }) =>
      new ChangeCoordinator().handle({ pairId, actorId, coordinatorId }),
    done: () => 'coordinatorChanged',
    goesOn: true,
  }),
}
