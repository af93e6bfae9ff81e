import { clock } from '#core/clock'
import { weekOf, type Rule } from '#appointments/occurrences'
import type { WantedSlot } from '#appointments/wanted_slots'
import { readProposal } from '#appointments/store_proposal'
import { done } from '#core/result'
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

/**
 * What somebody wants every week, as a rule on the wall clock that it follows. Refusals: those of `readProposal` for its first hour.
 *
 * @param series the one that is to be changed: its own hour of that week is in nobody's way
 */
export async function readRule(
  pair: PairRow,
  wanted: WantedRule,
  client: QueryClientContract,
  series?: { id: string }
) {
  const follows = wanted.follows ?? 'student'
  const zone = await zoneOf(follows === 'student' ? pair.student_id : pair.tutor_id, client)
  const { startsAt } = wanted.slot
  const hour =
    series && startsAt && (await hourOf(series, startsAt.setZone(zone).toISODate()!, client))
  const read = await readProposal(pair, { ...wanted, slots: [wanted.slot] }, client, hour?.id)
  if (!read.ok) return read

  const [first] = read.value
  const local = first.startsAt.setZone(zone)
  return done({
    proposerId: wanted.proposerId,
    startsOn: local.toISODate()!,
    wallTime: local.toFormat('HH:mm'),
    minutes: first.endsAt.diff(first.startsAt, 'minutes').minutes,
    zone,
    follows,
    expiresAt: answersUntil(first.startsAt),
  } satisfies Rule & Partial<SeriesRule>)
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
