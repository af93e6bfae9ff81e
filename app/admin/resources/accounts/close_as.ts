import { refused } from '#core/result'
import { may } from '#admin/permissions'
import CloseAndHandOver from '#admin/actions/close_and_hand_over'
import type { CurrentAdmin } from '#admin/current_admin'

type Closing = { reason: string; coordinatorId?: string | null }

/** Closes one account, by itself or as one of many. */
export const closeAs =
  (state: 'suspended' | 'deactivated') =>
  async (userId: string, staff: CurrentAdmin, { reason, coordinatorId = null }: Closing) => {
    if (coordinatorId && !mayHandOver(staff)) return refused('not_yours_to_hand_over')
    const input = { userId, actorId: staff.id, state, reason, coordinatorId }
    return new CloseAndHandOver().handle(input)
  }

export const mayHandOver = ({ permissions }: CurrentAdmin) =>
  may(permissions, 'pairs', 'changeCoordinators')
