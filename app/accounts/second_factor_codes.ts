import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import type { Transaction } from '#core/transaction'
import { stepOf } from '#accounts/totp'
import { delayAfter } from '#accounts/second_factor_delay'
import SecondFactor from '#accounts/models/second_factor'

/** The second factor of this person, locked, so that of two uses at once one waits for the other. */
export const lockSecondFactor = (userId: string, trx: Transaction) =>
  SecondFactor.query({ client: trx }).where('userId', userId).forUpdate().first()

/** Uses the six digits on the phone: once, at most a step early or late, not too often in vain. */
export async function useCode(factor: SecondFactor, code: string) {
  const now = clock.now()
  if (factor.retryAt && factor.retryAt > now) {
    return refused('wait', { seconds: Math.ceil(factor.retryAt.diff(now).as('seconds')) })
  }
  const step = stepOf(code, factor.openSecret, now)
  if (step === null) return wrong(factor)
  if (step <= factor.lastStep) return refused('code_used')
  await factor.merge({ lastStep: step, failures: 0, retryAt: null }).save()
  return done()
}

async function wrong(factor: SecondFactor) {
  const failures = factor.failures + 1
  const seconds = delayAfter(failures)
  const retryAt = seconds > 0 ? clock.now().plus({ seconds }) : null
  await factor.merge({ failures, retryAt }).save()
  return refused('wrong_code')
}
