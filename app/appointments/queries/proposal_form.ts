import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type User from '#accounts/models/user'
import { YEARS_AHEAD } from '#profiles/absences'
import { availabilityOf } from '#profiles/queries/availability_of'
import type { CurrentPair } from '#matching/queries/current_pairs'
import type { AskedOffers } from '#appointments/queries/form_offers'
import type { Instead } from '#appointments/queries/taken_times'
import {
  LONGEST_MINUTES,
  MONTHS_AHEAD,
  MOST_SLOTS,
  SHORTEST_MINUTES,
} from '#appointments/slot_limits'

/** `instead`: what the slots would take the place of. */
export type Chosen = { pairId?: string; minutes?: number; instead?: Instead }

/** What the form of a proposal begins with: whom, when both are available, what suits them, and the limits. */
export async function proposalForm<Offers>(
  user: User,
  pairs: CurrentPair[],
  chosen: Chosen,
  offersOf: (asked: AskedOffers) => Promise<Offers>
) {
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
    offered: pair ? await offersOf(askedOf(pair)) : null,
  }

  function askedOf({ id: pairId, otherId, otherRole, otherTimeZone }: CurrentPair): AskedOffers {
    const own = { ...known.get(user.id)!, id: user.id, role: user.role, zone: user.timeZone }
    const other = { ...known.get(otherId)!, id: otherId, role: otherRole, zone: otherTimeZone }
    return { pairId, people: [own, other], minutes, instead: chosen.instead }
  }
}
