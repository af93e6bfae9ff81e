import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'
import { SUBJECTS } from '#reminders/queries/subjects'
import type { Leads, Role, SubjectType, Thing } from '#reminders/due'

/**
 * Open homework and tasks, and confirmed hours of working pairs, that are due within the longest lead of these people
 * and of which they were not reminded yet. What it costs depends on what is due, not on what is stored.
 */
export async function dueThings(now: DateTime, leads: Leads): Promise<Thing[]> {
  const asked = Object.entries(leads).flatMap(([type, roles]) =>
    Object.entries(roles).map(([role, minutes]) =>
      due({ type: type as SubjectType, role: role as Role, minutes }, now)
    )
  )
  const things = await Promise.all(asked)
  return things.flat().sort((one, other) => one.dueAt.toMillis() - other.dueAt.toMillis())
}

type Asked = { type: SubjectType; role: Role; minutes: number[] }

async function due({ type, role, minutes }: Asked, now: DateTime): Promise<Thing[]> {
  if (minutes.length === 0) return []
  const { table, time, person, ofPair, open } = SUBJECTS[type]
  const [from, end] = [now, now.plus({ minutes: Math.max(...minutes) })].map((at) => at.toJSDate())
  const [column, userId] = [`${table}.${time}`, `${table}.${person(role)}`]
  const rows = await db
    .from(table)
    .where(open)
    .where(column, '>', from)
    .where(column, '<=', end)
    .if(ofPair, (query) => query.whereIn(`${table}.pair_id`, workingPairs().select('pairs.id')))
    .if(!ofPair, (query) =>
      query.whereIn(userId, db.from('users').where({ role, state: 'active' }).select('id'))
    )
    .whereRaw(notReminded(table, column, userId), [minutes, from, type])
    .orderBy(column)
    .select(`${table}.id`, `${column} as due_at`, `${table}.due_since`, `${userId} as user_id`)
  return rows.map((row) => ({
    ...{ type, id: row.id, dueAt: clock.at(row.due_at), open: true, working: true },
    since: row.due_since && clock.at(row.due_since),
    people: [{ userId: row.user_id, role }],
  }))
}

/**
 * Some lead speaks now, the shortest that has begun since the due time was set, and neither it was said nor one that is
 * shorter still: staff may have made leads longer meanwhile. One that was claimed was claimed on every channel.
 */
const notReminded = (table: string, time: string, userId: string) => `
  EXISTS (
    SELECT FROM unnest(?::integer[]) lead
    WHERE ${time} <= ?::timestamptz + lead * interval '1 minute'
      AND (${table}.due_since IS NULL OR ${time} >= ${table}.due_since + lead * interval '1 minute')
    HAVING min(lead) IS NOT NULL AND NOT EXISTS (
      SELECT FROM reminders
      WHERE reminders.subject_id = ${table}.id AND reminders.subject_type = ?
        AND reminders.user_id = ${userId} AND reminders.due_at = ${time}
        AND reminders.lead_minutes <= min(lead)
    )
  )`
