import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Guardian from '#accounts/models/guardian'
import type Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

/**
 * Somebody answers as this guardian: the address is good, and for a student without one of their own account mails go
 * to whoever answered first.
 */
export async function confirmGuardian(
  { guardianId }: Guardianship,
  student: User,
  trx: Transaction,
  locale?: 'fr' | 'en'
) {
  const guardian = await Guardian.findOrFail(guardianId, { client: trx })
  guardian.confirmedAt ??= clock.now()
  await guardian.merge({ locale: locale ?? guardian.locale }).save()

  if (student.email || student.emailConfirmedAt) return
  await student.useTransaction(trx).merge({ emailConfirmedAt: clock.now() }).save()
}
