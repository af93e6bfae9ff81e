import { clock } from '#core/clock'
import { agreedRules } from '#appointments/queries/agreed_rules'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { laterRules, occurrences, ruleOf, weekOf } from '#appointments/occurrences'

/**
 * Whether an hour, from which on a weekly slot would change, is the one that it has in that week anyway, as long as no other change was
 * agreed on for later.
 */
export async function staysWeekly({ id }: { id: string }, client: QueryClientContract) {
  const agreed = await agreedRules([id], client)
  const rules = agreed.get(id) ?? []
  return (startsAt: Date, minutes: number, clockOfRule?: { zone: string; follows: string }) => {
    const zone = clockOfRule?.zone ?? rules.at(-1)?.zone
    if (!zone) return false
    const week = weekOf(clock.at(startsAt).setZone(zone).toISODate()!)
    const rule = ruleOf(rules, week)
    if (!rule || rule.minutes !== minutes || laterRules(rules, week).length > 0) return false
    const alike = !clockOfRule || (rule.zone === zone && rule.follows === clockOfRule.follows)
    const [hour] = occurrences([rule], week, week)
    return alike && hour.startsAt.getTime() === startsAt.getTime()
  }
}
