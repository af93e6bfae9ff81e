import { clock } from '#core/clock'
import { settings } from '#core/settings'
import EndOldViewings from '#accounts/actions/end_old_viewings'
import { forgetUnconfirmedAfter } from '#accounts/queries/forget_unconfirmed'
import db from '@adonisjs/lucid/services/db'

/** Deletes what is worth nothing any more: old login sessions, links and counts of attempts, accounts never confirmed. */
export default class ForgetExpired {
  async handle() {
    const now = clock.now()
    await new EndOldViewings().handle()
    await db.from('login_sessions').where('expires_at', '<=', now.toJSDate()).delete()
    await db
      .from('account_tokens')
      .where('expires_at', '<=', now.minus({ days: 30 }).toJSDate())
      .delete()
    await db
      .from('email_changes')
      .where('expires_at', '<=', now.minus({ days: 30 }).toJSDate())
      .delete()
    const { unconfirmedDays } = await settings.get()
    await forgetUnconfirmedAfter(unconfirmedDays)
    await db.from('rate_limits').where('expire', '<=', now.toMillis()).delete()
  }
}
