import PausePair from '#matching/actions/pause_pair'
import ClosePair from '#matching/actions/close_pair'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { coordinatorValidator, reasonValidator } from '#admin/validators/accounts'
import { coordinators } from '#profiles/queries/colleagues'
import { inBulk } from '#admin/resources/in_bulk'

const reasoned = { asks: 'reason', validator: reasonValidator } as const

export const pausePairs = inBulk({
  ...reasoned,
  icon: 'Pause',
  perform: (pairId, { id: actorId }, { reason }) =>
    new PausePair().handle({ pairId, actorId, reason }),
})

export const closePairs = inBulk({
  ...reasoned,
  ...{ icon: 'X', variant: 'danger' },
  perform: (pairId, { id: actorId }, { reason }) =>
    new ClosePair().handle({ pairId, actorId, reason }),
})

export const changeCoordinators = inBulk({
  icon: 'UserCheck',
  asks: 'coordinator',
  validator: coordinatorValidator,
  begin: async () => ({ staff: await coordinators() }),
  perform: (pairId, { id: actorId }, { coordinatorId }) =>
    new ChangeCoordinator().handle({ pairId, actorId, coordinatorId }),
})
