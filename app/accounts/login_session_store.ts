import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { SessionData, SessionStoreContract } from '@adonisjs/session/types'

const TABLE = 'login_sessions'

/** How long a device stays signed in without a visit, and how long a visitor's answers are kept. */
const SIGNED_IN = { days: 30 }
const SIGNED_OUT = { days: 1 }

/** An unchanged login session is written again only when its last use is this long ago. */
const TOUCH_AFTER = { minutes: 10 }

/** Under this name the guard keeps whose login session it is. */
const USER_KEY = 'auth_web'

type Stored = { id: string; expiresAt: Date; signedIn: boolean }

/** Login sessions in the database, each with its person; there is one of these for each request. */
export class LoginSessionStore implements SessionStoreContract {
  #stored?: Stored

  async read(id: string): Promise<SessionData | null> {
    const row = await db
      .from(TABLE)
      .where('id', id)
      .where('expires_at', '>', clock.now().toJSDate())
      .select('data', 'expires_at', 'user_id')
      .first()
    if (!row) return null
    this.#stored = { id, expiresAt: row.expires_at, signedIn: row.user_id !== null }
    return JSON.parse(row.data)
  }

  /** What was read is only updated: a login session that was ended meanwhile must stay ended. */
  async write(id: string, values: SessionData) {
    const userId = (values[USER_KEY] as string | undefined) ?? null
    const row = {
      data: JSON.stringify(values),
      user_id: userId,
      expires_at: this.#expiry(userId !== null),
    }
    if (this.#stored?.id === id) await db.from(TABLE).where('id', id).update(row)
    else await db.table(TABLE).insert({ id, created_at: clock.now().toJSDate(), ...row })
  }

  async touch(id: string) {
    if (this.#stored?.id !== id) return
    const expiry = this.#expiry(this.#stored.signedIn)
    const lastUse = clock.at(expiry).minus(TOUCH_AFTER).toJSDate()
    if (this.#stored.expiresAt >= lastUse) return
    await db.from(TABLE).where('id', id).update({ expires_at: expiry })
  }

  async destroy(id: string) {
    await db.from(TABLE).where('id', id).delete()
  }

  #expiry(signedIn: boolean) {
    return clock
      .now()
      .plus(signedIn ? SIGNED_IN : SIGNED_OUT)
      .toJSDate()
  }
}
