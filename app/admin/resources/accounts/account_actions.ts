import { isClosed } from '#accounts/account_states'
import InviteAgain from '#accounts/actions/invite_again'
import ReopenAccount from '#accounts/actions/reopen_account'
import SendResetLink from '#accounts/actions/send_reset_link'
import RemoveSecondFactor from '#accounts/actions/remove_second_factor'
import { confirmed, withReason } from '#admin/resources/accounts/account_action'

export const inviteAgain = confirmed(
  'invitedAgain',
  { icon: 'Send', when: ({ state }) => state === 'invited' },
  (input) => new InviteAgain().handle(input)
)

export const sendResetLink = confirmed(
  'resetLinkSent',
  { icon: 'Key', when: ({ state }) => state !== 'invited' && !isClosed({ state }) },
  (input) => new SendResetLink().handle(input)
)

export const reopenAccount = withReason(
  'accountReopened',
  { icon: 'UserCheck', when: ({ state }) => isClosed({ state }) },
  (input) => new ReopenAccount().handle(input)
)

export const removeSecondFactor = withReason(
  'secondFactorRemoved',
  { icon: 'Smartphone', when: ({ secondFactor }) => secondFactor },
  (input) => new RemoveSecondFactor().handle(input)
)
