import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'

/** More than anybody has; the ones used last come first. */
const AT_MOST = 50

export type DeviceRow = {
  device_id: string
  device: string
  remembered: boolean
  last_used_at: Date
  created_at: Date
  current: boolean
}

/** Where a person is signed in. The ids of the login sessions are secrets and stay in here. */
export function devicesOf(userId: string, presentId: string): Promise<DeviceRow[]> {
  return db
    .from('login_sessions')
    .where('user_id', userId)
    .where('expires_at', '>', clock.now().toJSDate())
    .orderBy('last_used_at', 'desc')
    .orderBy('device_id')
    .limit(AT_MOST)
    .select('device_id', 'device', 'remembered', 'last_used_at', 'created_at')
    .select(db.raw('id = ? as current', [presentId]))
}
