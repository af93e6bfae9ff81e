import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import hash from '@adonisjs/core/services/hash'
import User from '#accounts/models/user'

let nobodys: Promise<string> | undefined

/**
 * Who has this address or identifier and this password, or null. One query and one hash, whether or not somebody
 * is known by it, and whether or not they have chosen a password yet.
 */
export async function verifyCredentials(login: string, password: string) {
  nobodys ??= hash.make(randomBytes(32).toString('base64url'))
  const [user, nobodysHash] = await Promise.all([User.findForAuth([], login), nobodys])
  const right = await hash.verify(user?.password ?? nobodysHash, password)
  if (!user?.password || !right || !(await isPresent(user))) return null
  await upgradeHash(user, password)
  return user
}

/** Hashing takes a while: somebody who signs in while the password is reset stays outside. */
async function isPresent({ id, password }: User) {
  return (await db.from('users').where({ id, password }).select('id').first()) !== null
}

/** A hash made with older parameters is made again now that the password is at hand. */
async function upgradeHash(user: User, password: string) {
  if (!hash.needsReHash(user.password!)) return
  const upgraded = await hash.make(password)
  await db
    .from('users')
    .where({ id: user.id, password: user.password })
    .update({ password: upgraded })
}
