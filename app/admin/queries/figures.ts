import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'
import { FEWEST, shownGroups, type Group } from '#admin/small_groups'
import { heldByWeek } from '#admin/queries/held_by_week'

/** A few figures on how the association is doing, for who works with people. What is about fewer than 5 is left out. */
export async function figures({ permissions, locale, timeZone }: CurrentAdmin) {
  if (!may(permissions, 'students', 'list')) return null
  const [pairs, weeks, waiting, found, groups] = await Promise.all([
    db.from('pairs').whereIn('state', ['trial', 'active']).count('* as count').first(),
    heldByWeek(timeZone),
    days('match_requests.state = :state', 'waiting', 'CAST(:now AS timestamptz)'),
    days(`match_requests.state = :state AND updated_at > :since`, 'matched', 'updated_at'),
    students(locale),
  ])
  return {
    pairs: Number(pairs.count) < FEWEST ? null : Number(pairs.count),
    weeks,
    waitingDays: waiting,
    foundAfterDays: found,
    levels: shownGroups(groups.levels),
    zones: shownGroups(groups.zones),
  }
}

/** How many days half of these waited at most; null for too few of them. */
async function days(condition: string, state: string, until: string): Promise<number | null> {
  const now = clock.now()
  const bindings = { state, now: now.toJSDate(), since: now.minus({ days: 90 }).toJSDate() }
  const { rows } = await db.rawQuery(
    `SELECT count(*)::integer AS people, percentile_cont(0.5) WITHIN GROUP
       (ORDER BY extract(epoch FROM ${until} - created_at) / 86400) AS days
     FROM match_requests WHERE ${condition}`,
    bindings
  )
  const [{ people, days: median }] = rows
  return people < FEWEST ? null : Math.max(0, Math.round(median))
}

/** Active students by level and by school zone, counted once for both, from an index alone. */
async function students(locale: string): Promise<{ levels: Group[]; zones: Group[] }> {
  const { rows } = await db.rawQuery(
    `WITH counted AS MATERIALIZED (
       SELECT level_id, school_zone_id, count(*) AS people
       FROM students WHERE counted GROUP BY 1, 2
     ), levels_of AS (
       SELECT levels.name_${locale} AS name, sum(people)::integer AS count, rank
       FROM counted JOIN levels ON levels.id = level_id GROUP BY levels.id
     ), zones_of AS (
       SELECT school_zones.name_${locale} AS name, sum(people)::integer AS count
       FROM counted JOIN school_zones ON school_zones.id = school_zone_id GROUP BY school_zones.id
     )
     SELECT (SELECT coalesce(json_agg(json_build_object('name', name, 'count', count) ORDER BY rank), '[]') FROM levels_of) AS levels,
       (SELECT coalesce(json_agg(json_build_object('name', name, 'count', count) ORDER BY name COLLATE "fr-x-icu"), '[]')
          FROM zones_of) AS zones`
  )
  return rows[0]
}
