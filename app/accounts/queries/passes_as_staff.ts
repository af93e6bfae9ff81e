import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { hasPassed } from '#accounts/second_factor_pass'
import { STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'

/**
 * Whether this login session is one of staff who have shown their second factor. It is only looked at: nothing of it is
 * used up or prolonged.
 */
export async function passesAsStaff(sessionId: string) {
  const row = await db
    .from('login_sessions')
    .join('users', 'users.id', 'login_sessions.user_id')
    .join('second_factors', 'second_factors.user_id', 'users.id')
    .where('login_sessions.id', sessionId)
    .where('login_sessions.expires_at', '>', clock.now().toJSDate())
    .where('users.role', 'staff')
    .whereIn('users.state', [...STATES_THAT_SIGN_IN])
    .whereExists((permissions) =>
      permissions.from('staff_permissions').whereColumn('user_id', 'users.id')
    )
    .select('login_sessions.data', 'users.id', 'second_factors.confirmed_at')
    .first()
  if (!row) return false
  const factor = { userId: row.id, confirmedAt: clock.at(row.confirmed_at) }
  return hasPassed(new Map(Object.entries(JSON.parse(row.data))), factor)
}
