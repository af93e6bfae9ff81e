import { clock } from '#core/clock'
import { newSecret } from '#accounts/totp'
import { newRecoveryCodes } from '#accounts/recovery_codes'
import SecondFactor, { sealed } from '#accounts/models/second_factor'
import type { Transaction } from '#core/transaction'
import type { Ids } from '#database/demo/people'

/** Samir (`equipe2@`) has none yet, so that the way to it can be seen; the demo shows the codes of the others. */
const WITH_PHONE = ['claire', 'ines']

export async function setUpSecondFactors({ people }: Ids, trx: Transaction) {
  for (const key of WITH_PHONE) {
    const userId = people.get(key)!
    await SecondFactor.create(
      {
        userId,
        secret: sealed(newSecret(), userId),
        lastStep: 0,
        confirmedAt: clock.now().minus({ days: 40 }),
      },
      { client: trx }
    )
    await newRecoveryCodes(userId, trx)
  }
}
