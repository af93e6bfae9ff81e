import { loginSessionOf } from '#tests/helpers/live_stream'
import { createUser } from '#database/factories/accounts/user_factory'
import { only, open, record, signedIn, STAFF, type Table } from '#tests/functional/strangers/rows'

const signedOut = {
  ...only(['signed_out'], { otherwise: 'home' }),
  why: 'it is the way in',
}
const link = { address: { token: 'unknown' } }
const staffAlone = only(STAFF, { otherwise: 404 })

async function device() {
  const student = await createUser()
  const { deviceId } = await loginSessionOf(student)
  return { address: { id: deviceId }, student }
}

export const accounts: Table = {
  'accounts.create': signedOut,
  'accounts.store': signedOut,
  'identifiers.show': only([], { otherwise: 'home' }),
  'login_sessions.create': signedOut,
  'login_sessions.store': signedOut,
  'email_confirmations.create': open('says where the mail went'),
  'email_confirmations.store': open('asks for another mail before there is a way to sign in'),
  'email_confirmations.edit': open('the link is the proof', link),
  'email_confirmations.update': open('the link is the proof', link),
  'password_resets.create': open('for those who cannot sign in'),
  'password_resets.store': open('for those who cannot sign in'),
  'password_resets.edit': open('the link is the proof', link),
  'password_resets.update': open('the link is the proof', link),
  'invitations.create': open('for those whose link is too old'),
  'invitations.store': open('for those whose link is too old'),
  'invitations.edit': open('the link is the proof', link),
  'invitations.update': open('the link is the proof', link),
  'locales.update': open('a language is chosen before signing in'),
  'login_sessions.destroy': signedIn(),
  'guardian_waits.show': only(['waiting'], { otherwise: 'home' }),
  'login_sessions.show': signedIn(),
  'accounts.show': signedIn(),
  'identities.edit': signedIn(),
  'identities.update': signedIn(),
  'displays.edit': signedIn(),
  'displays.update': signedIn(),
  'time_zones.update': signedIn(),
  'email_changes.edit': signedIn(),
  'email_changes.store': signedIn(),
  'email_changes.destroy': signedIn(),
  'email_change_links.edit': open('the link is the proof', link),
  'email_change_links.update': open('the link is the proof', link),
  'email_change_links.destroy': open('the link is the proof', link),
  'devices.index': signedIn(),
  'devices.destroy': record(device, { student: 'in' }),
  'all_devices.destroy': signedIn(),
  'other_devices.destroy': signedIn(),
  'passwords.edit': signedIn(),
  'passwords.update': signedIn(),
  'second_factors.show': staffAlone,
  'second_factors.store': staffAlone,
  'second_factor_checks.store': staffAlone,
  'second_factor_devices.edit': staffAlone,
  'second_factor_devices.store': staffAlone,
  'second_factor_devices.update': staffAlone,
  'recovery_codes.show': staffAlone,
  'recovery_codes.store': staffAlone,
}
