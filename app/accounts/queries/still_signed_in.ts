import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'

type Login = { sessionId: string; userId: string }

/**
 * Tells in one query which of these login sessions still hold: not ended, not expired, signed in
 * as the same person, whose account may still sign in.
 */
export async function stillSignedIn(logins: Login[]): Promise<Set<string>> {
  const rows = await db
    .from('login_sessions')
    .join('users', 'users.id', 'login_sessions.user_id')
    .whereIn('users.state', [...STATES_THAT_SIGN_IN])
    .where('login_sessions.expires_at', '>', clock.now().toJSDate())
    .whereRaw('login_sessions.id = ANY(?)', [logins.map((login) => login.sessionId)])
    .select('login_sessions.id as session_id', 'users.id as user_id')

  const owners = new Map(rows.map((row) => [row.session_id, row.user_id]))
  const holding = logins.filter((login) => owners.get(login.sessionId) === login.userId)
  return new Set(holding.map((login) => login.sessionId))
}
