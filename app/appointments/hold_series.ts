import Series from '#appointments/models/series'
import type { Transaction } from '#core/transaction'
import { holdWorkingPair, lockPeople } from '#appointments/appointment_people'

/**
 * The series with its working pair, or null when that one can't plan now. Both people are held, then the pair: whoever else
 * changes the series, or confirms an hour of one of the two, waits, and so does whoever closes the pair.
 *
 * @throws E_ROW_NOT_FOUND when there is no such series.
 */
export async function holdSeries(id: string, trx: Transaction) {
  const found = await Series.findOrFail(id, { client: trx })
  await lockPeople(found, trx)
  const pair = await holdWorkingPair(found.studentId, found.pairId, trx)
  if (!pair) return null
  const series = await Series.findOrFail(id, { client: trx })
  return { series, pair }
}
