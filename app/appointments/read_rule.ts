import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { weekOf, type Rule } from '#appointments/occurrences'
import type { WantedSlot } from '#appointments/wanted_slots'
import { readProposal } from '#appointments/store_proposal'
import { settings } from '#core/settings'
import { done, refused } from '#core/result'
import { staysWeekly } from '#appointments/queries/stays_weekly'
import type SeriesRule from '#appointments/models/series_rule'
import { answersUntil } from '#appointments/slot_limits'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type PairRow = { id: string; student_id: string; tutor_id: string }

/** The first hour of a weekly slot, on the clock that it shall follow: the student's when not said. */
export type WantedRule = {
  proposerId: string
  slot: WantedSlot
  minutes?: number
  follows?: SeriesRule['follows']
}

/** Its wall time, on the clock that it follows. */
export type ReadRule = Rule & Pick<SeriesRule, 'follows'>

/** What somebody wants every week, as a rule on the wall clock that it follows, not judged yet; null for a time that their clock skips. */
export async function ruleWanted(
  pair: PairRow,
  { slot, follows = 'student', ...wanted }: WantedRule,
  client: QueryClientContract
): Promise<ReadRule | null> {
  const zone = await zoneOf(follows === 'student' ? pair.student_id : pair.tutor_id, client)
  const { appointmentMinutes } = await settings.get(client)
  const { minutes = appointmentMinutes } = wanted
  return slot.startsAt && { ...ruleFrom(slot.startsAt, minutes, zone), follows }
}

/** The rule whose first hour begins at this moment, on the wall clock of a zone. */
export function ruleFrom(startsAt: DateTime, minutes: number, zone: string): Rule {
  const local = startsAt.setZone(zone)
  return { startsOn: local.toISODate()!, wallTime: local.toFormat('HH:mm'), minutes, zone }
}

/**
 * The same, judged by its first hour. Refusals: those of `readProposal`, and for a change that it is what the slot is in that week.
 *
 * @param series the one that is to be changed: its own hour of that week is in nobody's way
 */
export async function readRule(
  pair: PairRow,
  wanted: WantedRule,
  client: QueryClientContract,
  series?: { id: string }
) {
  const rule = await ruleWanted(pair, wanted, client)
  const hour = series && rule && (await hourOf(series, rule.startsOn, client))
  const read = await readProposal(pair, { ...wanted, slots: [wanted.slot] }, client, hour?.id)
  if (!read.ok) return read

  const [{ startsAt, field }] = read.value
  const { proposerId } = wanted
  if (series) {
    const stays = await staysWeekly(series, client)
    if (stays(startsAt.toJSDate(), rule!.minutes, rule!)) return refused('same_time', { field })
  }
  return done({ proposerId, ...rule!, expiresAt: answersUntil(startsAt) })
}

async function zoneOf(userId: string, client: QueryClientContract): Promise<string> {
  const user = await client.from('users').where('id', userId).select('time_zone').firstOrFail()
  return user.time_zone
}

/** The hour of that week that is to come, if there is one: it gives way to the new first one. */
const hourOf = ({ id }: { id: string }, day: string, client: QueryClientContract) =>
  client
    .from('appointments')
    .where({ series_id: id, series_week: weekOf(day), state: 'confirmed' })
    .where('starts_at', '>', clock.now().toJSDate())
    .select('id')
    .first()
