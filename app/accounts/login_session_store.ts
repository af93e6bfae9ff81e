import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { showsPage } from '#accounts/shows_page'
import { personColumns, personIn, STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'
import { isRemembered } from '#accounts/middleware/remember_me_middleware'
import type { SessionData, SessionStoreContract } from '@adonisjs/session/types'

const TABLE = 'login_sessions'

/** How long it holds without a visit: remembered, signed in, or a visitor whose answers are kept. */
const REMEMBERED = { days: 30 }
const SIGNED_IN = { hours: 12 }
const SIGNED_OUT = { days: 1 }

/** An unchanged login session is written again only when its last use is this long ago. */
const TOUCH_AFTER = { minutes: 10 }

/** Under this name the guard keeps whose login session it is. */
const USER_KEY = 'auth_web'

/** Under this name the library keeps what the next page is to say. */
const FLASH_KEY = '__flash__'

/** Longer user agents are made up. */
const LONGEST_AGENT = 300

type Life = typeof REMEMBERED | typeof SIGNED_IN | typeof SIGNED_OUT
type Stored = { id: string; lastUsedAt: Date; life: Life }

/** Login sessions in the database, each with its person; there is one of these for each request. */
export class LoginSessionStore implements SessionStoreContract {
  #stored?: Stored
  #device: string
  #showsPage: boolean

  constructor(private ctx?: HttpContext) {
    this.#showsPage = !ctx || showsPage(ctx.request)
    this.#device = (ctx?.request.header('user-agent') ?? '').slice(0, LONGEST_AGENT)
  }

  /**
   * Its person comes along, unless they may no longer sign in. What the next page is to say isn't there for pictures, scripts
   * and the background: they would take it away.
   */
  async read(id: string): Promise<SessionData | null> {
    const row = await sessionWithPerson(id).first()
    if (!row) return null
    if (this.ctx) this.ctx.personOfSession = personIn(row)
    const values = JSON.parse(row.data) as SessionData
    this.#stored = { id, lastUsedAt: row.last_used_at, life: lifeOf(values) }
    if (!this.#showsPage) delete values[FLASH_KEY]
    return values
  }

  /**
   * What was read is only updated: a login session that was ended meanwhile must stay ended. Of visits that begin one under
   * the same id at once the last stays, and none takes the place of somebody who is signed in.
   */
  async write(id: string, values: SessionData) {
    const row = {
      data: JSON.stringify(values),
      user_id: userIdOf(values),
      device: this.#device,
      remembered: isRemembered(values),
      ...used(lifeOf(values)),
    }
    if (this.#stored?.id === id) await db.from(TABLE).where('id', id).update(row)
    else await begin({ id, created_at: row.last_used_at, ...row })
  }

  async touch(id: string) {
    if (this.#stored?.id !== id) return
    if (clock.at(this.#stored.lastUsedAt).plus(TOUCH_AFTER) >= clock.now()) return
    await db.from(TABLE).where('id', id).update(used(this.#stored.life))
  }

  async destroy(id: string) {
    await db.from(TABLE).where('id', id).delete()
  }
}

/** One that is over lies in the table until it is forgotten: the new one takes its place. */
const begin = (row: Record<string, unknown>) =>
  db
    .connection()
    .knexQuery()
    .table(TABLE)
    .insert(row)
    .onConflict('id')
    .merge()
    .whereNull(`${TABLE}.user_id`)
    .orWhere(`${TABLE}.expires_at`, '<=', clock.now().toJSDate())

const sessionWithPerson = (id: string) =>
  db
    .from(TABLE)
    .leftJoin('users', (join) =>
      join.on('users.id', 'login_sessions.user_id').andOnIn('users.state', [...STATES_THAT_SIGN_IN])
    )
    .where('login_sessions.id', id)
    .where('login_sessions.expires_at', '>', clock.now().toJSDate())
    .select('login_sessions.data', 'login_sessions.last_used_at', ...personColumns())

const userIdOf = (values: SessionData) => (values[USER_KEY] as string | undefined) ?? null

function lifeOf(values: SessionData): Life {
  if (userIdOf(values) === null) return SIGNED_OUT
  return isRemembered(values) ? REMEMBERED : SIGNED_IN
}

const used = (life: Life) => ({
  last_used_at: clock.now().toJSDate(),
  expires_at: clock.now().plus(life).toJSDate(),
})
