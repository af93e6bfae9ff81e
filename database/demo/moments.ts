import { clock } from '#core/clock'
import type { DemoPair } from '#database/demo/pairs'

export const peopleOf = (pair: DemoPair['pair']) => ({
  pair_id: pair.id,
  student_id: pair.studentId,
  tutor_id: pair.tutorId,
})

/** So many days from today at this time in Paris. */
export function momentOf(day: number, time: string) {
  const [hour, minute] = time.split(':').map(Number)
  const paris = clock.now().setZone('Europe/Paris').plus({ days: day })
  return paris.set({ hour, minute, second: 0, millisecond: 0 }).toUTC()
}
