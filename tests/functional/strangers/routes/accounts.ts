import { loginSessionOf } from '#tests/helpers/live_stream'
import { createUser } from '#database/factories/accounts/user_factory'
import {
  alsoWaiting,
  only,
  open,
  record,
  STAFF,
  type Column,
  type Table,
} from '#tests/functional/strangers/rows'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

const signedOut = {
  ...only(['signed_out'], { otherwise: 'home', waiting: 'home' }),
  why: 'it is the way in',
}
const link = { address: { token: 'unknown' } }
const staffAlone = only(STAFF, { otherwise: 404, waiting: 404 })

const answer = { address: { token: 'unknown', purpose: 'photo' } }
const STUDENTS: Column[] = ['student', 'waiting']

/** Named by a student, who may correct it. */
async function guardianship() {
  const student = await createStudent()
  const { guardianship: made } = await createGuardian(student)
  return { address: { id: made.id }, student }
}

async function device() {
  const student = await createUser()
  const { deviceId } = await loginSessionOf(student)
  return { address: { id: deviceId }, student }
}

export const accounts: Table = {
  'viewing_ends.store': staffAlone,
  'accounts.create': signedOut,
  'accounts.store': signedOut,
  'password_checks.store': signedOut,
  'identifiers.show': only([], { otherwise: 'home', waiting: 'home' }),
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
  'login_sessions.destroy': alsoWaiting(),
  'guardian_waits.show': only(['waiting'], { otherwise: 'home' }),
  'login_sessions.show': alsoWaiting(),
  'accounts.show': alsoWaiting(),
  'identities.edit': alsoWaiting(),
  'identities.update': alsoWaiting(),
  'displays.edit': alsoWaiting(),
  'displays.update': alsoWaiting(),
  'time_zones.update': alsoWaiting(),
  'email_changes.edit': alsoWaiting(),
  'email_changes.store': alsoWaiting(),
  'email_changes.destroy': alsoWaiting(),
  'email_change_links.edit': open('the link is the proof', link),
  'email_change_links.update': open('the link is the proof', link),
  'email_change_links.destroy': open('the link is the proof', link),
  'email_undos.edit': open('the link is the proof', link),
  'email_undos.update': open('the link is the proof', link),
  'devices.index': alsoWaiting(),
  'devices.destroy': record(device, { student: 'in' }, { waiting: 404 }),
  'all_devices.destroy': alsoWaiting(),
  'other_devices.destroy': alsoWaiting(),
  'passwords.edit': alsoWaiting(),
  'passwords.update': alsoWaiting(),
  'second_factors.show': staffAlone,
  'second_factors.store': staffAlone,
  'second_factor_checks.store': staffAlone,
  'second_factor_devices.edit': staffAlone,
  'second_factor_devices.store': staffAlone,
  'second_factor_devices.update': staffAlone,
  'recovery_codes.show': staffAlone,
  'recovery_codes.store': staffAlone,
  'guardian_links.show': open('the signed link is the proof', link),
  'guardian_links.destroy': open('the signed link is the proof', link),
  'guardian_consents.store': open('the signed link is the proof', link),
  'guardian_consents.destroy': open('the signed link is the proof', answer),
  'consents.index': only(STUDENTS),
  'consents.store': only(STUDENTS),
  'consents.destroy': only(STUDENTS, { address: { purpose: 'photo' } }),
  'guardianships.store': only(STUDENTS),
  'guardianships.update': record(guardianship, { student: 'in' }, { waiting: 404 }),
  'guardian_askings.store': record(guardianship, { student: 'in' }, { waiting: 404 }),
}
