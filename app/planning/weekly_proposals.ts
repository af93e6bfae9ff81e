import type { Range } from '#profiles/ranges'
import { firstHours } from '#appointments/crossing'
import type { CurrentPair } from '#matching/queries/current_pairs'
import type { OpenRule } from '#appointments/queries/open_rules'
import type { CalendarAppointmentRow } from '#planning/queries/calendar_appointments'

/**
 * The weekly slots that wait for an answer, and other times for one, as far as their first weeks are shown: an hour in each week of the
 * trial, which a change of a slot on trial doesn't prolong.
 */
export function weeklyProposals(
  open: OpenRule[],
  pairs: CurrentPair[],
  { from, until }: Range
): CalendarAppointmentRow[] {
  return open.flatMap((rule) => {
    const pair = pairs.find(({ id }) => id === rule.pairId)!
    return firstHours(rule)
      .filter(({ startsAt }) => startsAt >= from && startsAt < until)
      .filter(({ day, week }) => day === rule.startsOn || week <= (rule.trialWeek ?? week))
      .map(({ startsAt: starts_at, endsAt: ends_at }) => ({
        ...{ ...proposed(rule, pair), starts_at, ends_at },
      }))
  })
}

const proposed = ({ seriesId, proposerId }: OpenRule, pair: CurrentPair) => ({
  ...{ id: seriesId, weekly: true as const, pair_id: pair.id, proposer_id: proposerId },
  ...{ state: 'proposed' as const, expires_at: null, plan: '' },
  ...{ moves_id: null, left_out: null, suspended: false, working: pair.id },
  ...{ first_name: pair.otherFirstName, time_zone: pair.otherTimeZone },
})
