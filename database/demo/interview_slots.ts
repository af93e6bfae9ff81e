import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type { Ids } from '#database/demo/people'

/** In how many days, at what time in Paris, with whom; and who has booked it. */
const SLOTS: [days: number, time: string, interviewer: string, tutor?: string][] = [
  [2, '18:00', 'samir', 'lucie'],
  [2, '18:30', 'samir'],
  [3, '12:30', 'ines'],
  [3, '13:00', 'ines'],
  [5, '19:00', 'claire'],
  [5, '19:30', 'claire'],
]

/** Opens the interview slots of the demo's team. */
export async function openSlots(ids: Ids, trx: Transaction) {
  await trx.table('interview_slots').multiInsert(
    SLOTS.map(([days, time, interviewer, tutor]) => {
      const [hour, minute] = time.split(':').map(Number)
      const startsAt = clock
        .now()
        .setZone('Europe/Paris')
        .plus({ days })
        .set({ hour, minute, second: 0, millisecond: 0 })
      return {
        interviewer_id: ids.people.get(interviewer),
        starts_at: startsAt.toJSDate(),
        ends_at: startsAt.plus({ minutes: 30 }).toJSDate(),
        tutor_id: tutor ? ids.people.get(tutor) : null,
        booked_at: tutor ? clock.now().minus({ days: 1 }).toJSDate() : null,
      }
    })
  )
}
