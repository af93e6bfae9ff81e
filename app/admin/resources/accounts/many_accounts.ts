import InviteAgain from '#accounts/actions/invite_again'
import ReopenAccount from '#accounts/actions/reopen_account'
import SendResetLink from '#accounts/actions/send_reset_link'
import { closedAccountValidator, reasonValidator } from '#admin/validators/accounts'
import { closingMany } from '#admin/queries/closing_many'
import { inBulk } from '#admin/resources/in_bulk'
import { closeAs } from '#admin/resources/accounts/close_as'
import type { OfficeAction } from '#admin/adapter/definition'
import { unlessColleague } from '#admin/resources/accounts/of_colleague'

const reasoned = { asks: 'reason', validator: reasonValidator } as const

const closeAccounts = (
  state: 'suspended' | 'deactivated',
  look: Pick<OfficeAction, 'icon' | 'variant'>
) =>
  inBulk({
    ...look,
    asks: 'reason',
    begin: closingMany,
    validator: closedAccountValidator,
    perform: closeAs(state),
    told: ({ fate, count, to }) => ({ key: `pairsLeft.${fate}`, count, name: to }),
  })

export const suspendAccounts = closeAccounts('suspended', { icon: 'Pause' })

export const deactivateAccounts = closeAccounts('deactivated', { icon: 'UserX', variant: 'danger' })

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
