import InviteAgain from '#accounts/actions/invite_again'
import CloseAccount from '#accounts/actions/close_account'
import ReopenAccount from '#accounts/actions/reopen_account'
import SendResetLink from '#accounts/actions/send_reset_link'
import { reasonValidator } from '#admin/validators/accounts'
import { inBulk } from '#admin/resources/in_bulk'
import { unlessColleague } from '#admin/resources/accounts/of_colleague'

const reasoned = { asks: 'reason', validator: reasonValidator } as const

export const suspendAccounts = inBulk({
  ...reasoned,
  icon: 'Pause',
  perform: (userId, { id: actorId }, { reason }) =>
    new CloseAccount().handle({ userId, actorId, reason, state: 'suspended' }),
})

export const deactivateAccounts = inBulk({
  ...reasoned,
  ...{ icon: 'UserX', variant: 'danger' },
  perform: (userId, { id: actorId }, { reason }) =>
    new CloseAccount().handle({ userId, actorId, reason, state: 'deactivated' }),
})

export const reopenAccounts = inBulk({
  ...reasoned,
  icon: 'UserCheck',
  perform: (userId, { id: actorId }, { reason }) =>
    new ReopenAccount().handle({ userId, actorId, reason }),
})

export const inviteManyAgain = inBulk({
  icon: 'Send',
  perform: unlessColleague((input) => new InviteAgain().handle(input)),
})

export const sendResetLinks = inBulk({
  icon: 'Key',
  perform: unlessColleague((input) => new SendResetLink().handle(input)),
})
