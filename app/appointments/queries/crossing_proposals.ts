import { isAtTimeOf, overlap } from '#appointments/crossing'
import { openRules, type OpenRule } from '#appointments/queries/open_rules'
import { waitingSlots, type WaitingSlot } from '#appointments/queries/waiting_slots'
import { shownState } from '#appointments/shown_state'
import { clock } from '#core/clock'
import type { Rule } from '#appointments/occurrences'
import type { OneAppointment } from '#appointments/queries/one_appointment'

type Crossing = { weekly: OpenRule[]; once: WaitingSlot[] }

/** Which other proposals of the two wait at the time of one that is open: each once, by its first slot that does. */
export async function crossingProposals(appointment: OneAppointment): Promise<Crossing> {
  const now = clock.now().toJSDate()
  const { id, pairId } = appointment
  if (shownState(appointment, now) !== 'proposed') return { weekly: [], once: [] }
  const slots = appointment.slots.filter(({ startsAt }) => startsAt > now)
  const [rules, waiting] = await Promise.all([openRules(pairId), waitingSlots(pairId)])
  return {
    weekly: rules.filter((rule) => slots.some((slot) => isAtTimeOf(slot, rule))),
    once: onceEach(
      waiting.filter((other) => other.id !== id && slots.some((slot) => overlap(slot, other)))
    ),
  }
}

/** The single hours that wait at the time of a weekly slot. */
export async function crossingSlots(pairId: string, rule: Rule) {
  const waiting = await waitingSlots(pairId)
  return onceEach(waiting.filter((slot) => isAtTimeOf(slot, rule)))
}

const onceEach = (slots: WaitingSlot[]) =>
  slots.filter(({ id }, place) => slots.findIndex((slot) => slot.id === id) === place)
