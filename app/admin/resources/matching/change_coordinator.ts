import Pair from '#matching/models/pair'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { coordinators } from '#profiles/queries/colleagues'
import { holdPair } from '#matching/turn_pair'
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
    begin: async () => ({ staff: await coordinators() }),
    shared: {
      hold: holdPair,
      shows: async (pairId, _staff, client) => {
        const { coordinatorId } = await Pair.findOrFail(pairId, { client })
        return { coordinatorId }
      },
    },
    fields: { not_a_coordinator: 'coordinatorId' },
    validator: coordinatorValidator,
    perform: (pairId, { id: actorId }, { coordinatorId }, trx) =>
      new ChangeCoordinator().handle({ pairId, actorId, coordinatorId }, trx),
    done: () => 'coordinatorChanged',
  }),
}
