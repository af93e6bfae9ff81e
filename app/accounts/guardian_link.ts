import encryption from '@adonisjs/core/services/encryption'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Signed = { id: string; version: number }

const PURPOSE = 'guardian_link'

/**
 * The address that a guardian answers at, as often as they like and without an account. It is signed, not kept:
 * a leak of the database gives no link. Raising `link_version` makes every one that was sent worthless.
 */
export function guardianPath({ id, linkVersion }: Guardianship) {
  const token = encryption
    .getMessageVerifier()
    .sign({ id, version: linkVersion } satisfies Signed, undefined, PURPOSE)
  return `/guardian/${token}`
}

export type OpenLink = { guardianship: Guardianship; guardian: Guardian; student: User }

/** Whose link this is, while it holds: not revoked, not ended, and the child not of age yet. */
export async function openGuardianLink(token: string): Promise<OpenLink | null> {
  const signed = encryption.getMessageVerifier().unsign<Signed>(token, PURPOSE)
  if (!signed) return null
  const guardianship = await Guardianship.query()
    .where({ id: signed.id, linkVersion: signed.version })
    .whereNull('ended_at')
    .first()
  if (!guardianship) return null

  const student = await User.findOrFail(guardianship.studentId)
  const { guardianAuthorisationAge } = await settings.get()
  if (student.state === 'deactivated' || ownAge(student) >= guardianAuthorisationAge) return null
  return { guardianship, student, guardian: await Guardian.findOrFail(guardianship.guardianId) }
}
