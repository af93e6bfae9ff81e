import PausePair from '#matching/actions/pause_pair'
import ResumePair from '#matching/actions/resume_pair'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { coordinatorValidator, reasonValidator } from '#admin/validators/accounts'
import { coordinators } from '#profiles/queries/colleagues'
import { inBulk } from '#admin/resources/in_bulk'

export const pausePairs = inBulk({
  icon: 'Pause',
  asks: 'reason',
  validator: reasonValidator,
  perform: (pairId, { id: actorId }, { reason }) =>
    new PausePair().handle({ pairId, actorId, reason }),
})

export const resumePairs = inBulk({
  icon: 'Play',
  perform: (pairId, { id: actorId }) => new ResumePair().handle({ pairId, actorId }),
})

export const changeCoordinators = inBulk({
  icon: 'UserCheck',
  asks: 'coordinator',
  validator: coordinatorValidator,
  begin: async () => ({ staff: await coordinators() }),
  perform: (pairId, { id: actorId }, { coordinatorId }) =>
    new ChangeCoordinator().handle({ pairId, actorId, coordinatorId }),
})
