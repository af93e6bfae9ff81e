import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type User from '#accounts/models/user'
import { YEARS_AHEAD } from '#profiles/absences'
import { availabilityOf } from '#profiles/queries/availability_of'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { offeredSlots } from '#appointments/queries/offered_slots'
import { withoutPresent } from '#appointments/queries/without_present'
import type { Instead } from '#appointments/queries/taken_times'
import {
  LONGEST_MINUTES,
  MONTHS_AHEAD,
  MOST_SLOTS,
  SHORTEST_MINUTES,
} from '#appointments/slot_limits'

/** `instead`: what the slots would take the place of. */
type Chosen = { pairId?: string; minutes?: number; instead?: Instead }

/** What the form of a proposal begins with: whom, when both are available, what suits them, and the limits. */
export async function proposalForm(user: User, pairs: CurrentPair[], chosen: Chosen) {
  const today = clock.now().setZone(user.timeZone)
  const until = today.plus({ years: YEARS_AHEAD })
  const ids = [user.id, ...pairs.map(({ otherId }) => otherId)]
  const known = await availabilityOf(ids, today.toISODate()!, until.toISODate()!)
  const { appointmentMinutes: usual } = await settings.get()
  const minutes = chosen.minutes ?? usual
  const pair = pairs.find(({ id }) => id === chosen.pairId) ?? pairs[0]

  return {
    partners: pairs.map((each) => ({ ...each, ...known.get(each.otherId)! })),
    ownAvailability: known.get(user.id)!,
    pairId: pair?.id ?? null,
    today: today.toISODate()!,
    minutes,
    limits: {
      ...{ shortest: SHORTEST_MINUTES, longest: LONGEST_MINUTES, slots: MOST_SLOTS },
      lastDay: today.plus({ months: MONTHS_AHEAD }).toISODate()!,
    },
    offers: pair ? await offersOf(pair) : [],
  }

  async function offersOf({ id: pairId, otherId, otherRole, otherTimeZone }: CurrentPair) {
    const own = { ...known.get(user.id)!, id: user.id, role: user.role, zone: user.timeZone }
    const other = { ...known.get(otherId)!, id: otherId, role: otherRole, zone: otherTimeZone }
    const { instead } = chosen
    const offers = await offeredSlots({ pairId, people: [own, other], minutes, instead })
    return withoutPresent(offers, { minutes, instead })
  }
}
