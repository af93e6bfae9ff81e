import { clock } from '#core/clock'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import EmailChange from '#accounts/models/email_change'

/** The change of address that still waits for an answer, if there is one. */
export function openEmailChange(userId: string, client?: QueryClientContract) {
  return EmailChange.query({ client })
    .where('user_id', userId)
    .whereNull('completed_at')
    .whereNull('cancelled_at')
    .where('expires_at', '>', clock.now().toJSDate())
    .first()
}
