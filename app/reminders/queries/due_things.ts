import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { Thing } from '#reminders/due'
import { OPEN_STATES } from '#homework/homework_state'
import { workingPairs } from '#matching/queries/working_pairs'

const CHANNELS = 2

/**
 * Open homework and confirmed appointments of working pairs that are due within the longest of
 * these leads (minutes), and whose people were not all reminded of them.
 */
export async function dueThings(now: DateTime, leads: number[]): Promise<Thing[]> {
  const [homework, appointments] = await Promise.all([
    due('homework', { column: 'due_at', states: [...OPEN_STATES], people: 1 }, now, leads),
    due('appointments', { column: 'starts_at', states: ['confirmed'], people: 2 }, now, leads),
  ])
  return [
    ...homework.map((row) => thingOf('homework', row, [row.student_id])),
    ...appointments.map((row) => thingOf('appointment', row, [row.student_id, row.tutor_id])),
  ]
}

type Row = { id: string; due_at: Date; student_id: string; tutor_id: string }
type Table = { column: string; states: string[]; people: number }

function due(name: string, table: Table, now: DateTime, leads: number[]): Promise<Row[]> {
  const [from, end] = [now, now.plus({ minutes: Math.max(...leads) })].map((at) => at.toJSDate())
  const time = `${name}.${table.column}`
  return db
    .from(name)
    .whereIn(`${name}.state`, table.states)
    .where(time, '>', from)
    .where(time, '<=', end)
    .whereIn(`${name}.pair_id`, workingPairs().select('pairs.id'))
    .whereRaw(notAllReminded(name, time), [leads, from, table.people * CHANNELS])
    .orderBy(time)
    .select(`${name}.id`, `${time} as due_at`, `${name}.student_id`, `${name}.tutor_id`)
}

/** Counted for the lead that speaks now: the shortest that has begun. */
const notAllReminded = (name: string, time: string) => `
  (SELECT count(*) FROM reminders
   WHERE reminders.subject_id = ${name}.id AND reminders.due_at = ${time}
     AND reminders.lead_minutes = (
       SELECT min(lead) FROM unnest(?::integer[]) lead
       WHERE ${time} <= ?::timestamptz + lead * interval '1 minute'
     )
  ) < ?`

const thingOf = (type: Thing['type'], row: Row, userIds: string[]): Thing => ({
  type,
  id: row.id,
  dueAt: clock.at(row.due_at),
  open: true,
  working: true,
  userIds,
})
