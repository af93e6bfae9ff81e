import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'

export type OwnQuietHours = { enabled: boolean; startsAt: string; endsAt: string }

/** When nothing leaves the application for this person, on their own clock: as they chose, or as staff set it. */
export async function quietHoursOf(userId: string, trx?: Transaction): Promise<OwnQuietHours> {
  const own = await (trx ?? db)
    .from('quiet_hours')
    .where('user_id', userId)
    .select('enabled', 'starts_at', 'ends_at')
    .first()
  return own
    ? { enabled: own.enabled, startsAt: own.starts_at, endsAt: own.ends_at }
    : usualQuietHours()
}

export async function usualQuietHours(): Promise<OwnQuietHours> {
  const { quietStartsAt: startsAt, quietEndsAt: endsAt } = await settings.get()
  return { enabled: true, startsAt, endsAt }
}
