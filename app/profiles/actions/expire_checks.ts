import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import { settings } from '#core/settings'
import { announce } from '#core/events/announce'
import { transaction } from '#core/transaction'
import CheckExpired from '#profiles/events/check_expired'
import CheckExpiring from '#profiles/events/check_expiring'
import { clearanceChanged } from '#profiles/clearance_live'
import { holdApplication } from '#profiles/queries/hold_application'
import { clearanceSteps } from '#profiles/queries/clearance_steps'
import { checksToAnnounce, expiredChecks } from '#profiles/queries/expiring_checks'
import type { ExpiringCheck } from '#profiles/queries/expiring_checks'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean
}

/**
 * Announces background checks that expire soon, once each, and writes down those that have expired. The gate
 * looks at the date itself: it closes in time also when this runs late, or not at all.
 */
export default class ExpireChecks {
  async handle({ at = clock.now(), dryRun = false }: Input = {}) {
    const { checkNoticeDays } = await settings.get()
    const announced = await checksToAnnounce(at, checkNoticeDays)
    const expired = await expiredChecks(at)
    if (dryRun) return { announced, expired }
    return {
      announced: await only(announced, (check) => this.#announce(check)),
      expired: await only(expired, (check) => this.#expire(check)),
    }
  }

  /** The row is the claim: of two that run at once, one announces. */
  #announce({ checkId, tutorId }: ExpiringCheck) {
    return transaction(async (trx) => {
      const [claimed] = await trx
        .from('background_checks')
        .where('id', checkId)
        .whereNull('expiry_announced_at')
        .update({ expiry_announced_at: clock.now().toJSDate() })
        .returning('id')
      if (claimed) await announce(new CheckExpiring({ checkId, tutorId }), trx)
      return claimed !== undefined
    })
  }

  #expire({ checkId, tutorId, expiresOn }: ExpiringCheck) {
    return transaction(async (trx) => {
      const application = await holdApplication(tutorId, trx)
      const { check } = await clearanceSteps(tutorId, trx)
      if (application?.state !== 'cleared' || check?.id !== checkId) return false
      await application.merge({ state: 'expired' }).save()
      await record(
        {
          actorId: null,
          action: 'profiles.check_expired',
          subject: { type: 'application', id: application.id },
          before: { state: 'cleared' },
          after: { state: 'expired', expiresOn },
        },
        trx
      )
      await announce(new CheckExpired({ checkId, tutorId }), trx)
      await clearanceChanged(tutorId, trx)
      return true
    })
  }
}

async function only<Value>(values: Value[], isDone: (value: Value) => Promise<boolean>) {
  const result: Value[] = []
  for (const value of values) if (await isDone(value)) result.push(value)
  return result
}
