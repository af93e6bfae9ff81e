import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import type { WantedSlot } from '#appointments/wanted_slots'

type Sent = {
  pairId: string
  proposerId: string
  plan: string
  slots: WantedSlot[]
  /** How long each lasts. */
  minutes: number
} & Partial<Pick<Appointment, 'movesId' | 'countersId'>>

/**
 * The very same proposal, when it arrived before and its answer was lost: one that waits, or was accepted. What was declined, withdrawn
 * or has expired may be proposed again. The proposer is held by whoever calls, so that of two sent at once the second finds the first.
 */
export async function sentBefore(sent: Sent, trx: Transaction): Promise<Appointment | null> {
  const { pairId, proposerId, plan, movesId = null, countersId = null } = sent
  const found = await Appointment.query({ client: trx })
    .where({ pairId, proposerId, plan })
    .whereRaw('moves_id IS NOT DISTINCT FROM ?::uuid', [movesId!])
    .whereRaw('counters_id IS NOT DISTINCT FROM ?::uuid', [countersId!])
    .where((query) =>
      query
        .where('state', 'confirmed')
        .orWhere((open) =>
          open.where('state', 'proposed').where('expiresAt', '>', clock.now().toJSDate())
        )
    )
    .preload('slots')
  const wanted = timesOf(sent)
  return found.find(({ slots }) => timesOfStored(slots) === wanted) ?? null
}

const timesOf = ({ slots, minutes }: Sent) =>
  timesSaid(slots.map(({ startsAt }) => [+(startsAt ?? 0), +(startsAt?.plus({ minutes }) ?? 0)]))

const timesOfStored = (slots: Appointment['slots']) =>
  timesSaid(slots.map(({ startsAt, endsAt }) => [+startsAt, +endsAt]))

const timesSaid = (times: [number, number][]) =>
  times
    .map((time) => time.join('–'))
    .toSorted()
    .join()
