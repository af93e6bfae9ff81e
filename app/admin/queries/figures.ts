import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'
import { FEWEST, shownGroups, type Group } from '#admin/small_groups'
import { heldByWeek } from '#admin/queries/held_by_week'

/** A few figures on how the association is doing, for who works with people. What is about fewer than 5 is left out. */
export async function figures({ permissions, locale, timeZone }: CurrentAdmin) {
  if (!may(permissions, 'students', 'list')) return null
  const [pairs, weeks, waiting, found, levels, zones] = await Promise.all([
    db.from('pairs').whereIn('state', ['trial', 'active']).count('* as count').first(),
    heldByWeek(timeZone),
    days('match_requests.state = :state', 'waiting', 'CAST(:now AS timestamptz)'),
    days(`match_requests.state = :state AND updated_at > :since`, 'matched', 'updated_at'),
    students('levels', 'level_id', locale, 'levels.rank'),
    students('school_zones', 'school_zone_id', locale, 'name'),
  ])
  return {
    pairs: Number(pairs.count) < FEWEST ? null : Number(pairs.count),
    weeks,
    waitingDays: waiting,
    foundAfterDays: found,
    levels: shownGroups(levels),
    zones: shownGroups(zones),
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

async function students(
  table: string,
  column: string,
  locale: string,
  order: string
): Promise<Group[]> {
  const rows = await db
    .from('students')
    .join('users', 'users.id', 'students.id')
    .join(table, `${table}.id`, `students.${column}`)
    .where('users.state', 'active')
    .groupBy(`${table}.id`)
    .orderByRaw(order === 'name' ? `${table}.name_${locale} COLLATE "fr-x-icu"` : order)
    .select(db.raw(`${table}.name_${locale} AS name, count(*)::integer AS count`))
  return rows.map(({ name, count }) => ({ name, count }))
}
