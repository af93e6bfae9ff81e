import encryption from '@adonisjs/core/services/encryption'
import User from '#accounts/models/user'
import { isAlwaysTold, GROUPS, type Group } from '#notifications/groups'

type Signed = { userId: string; group: Group }

const PURPOSE = 'unsubscribe'
/** Whoever is suspended may still stop their mails; an account that is gone gets none. */
const GONE = 'deactivated'

/**
 * The address at which whoever holds an e-mail stops those of its group, without signing in. It is signed, not kept, and
 * never runs out: old mails are where people look for it.
 *
 * @returns null for what can't be stopped.
 */
export function unsubscribePath(userId: string, group: Group) {
  if (isAlwaysTold(group)) return null
  const signed = { userId, group } satisfies Signed
  return `/unsubscribe/${encryption.getMessageVerifier().sign(signed, undefined, PURPOSE)}`
}

/** Whose link this is and what it stops, or null. */
export async function openUnsubscribeLink(token: string) {
  const signed = encryption.getMessageVerifier().unsign<Signed>(token, PURPOSE)
  if (!signed || !GROUPS.includes(signed.group) || isAlwaysTold(signed.group)) return null
  const user = await User.find(signed.userId)
  return user && user.state !== GONE ? { user, group: signed.group } : null
}
