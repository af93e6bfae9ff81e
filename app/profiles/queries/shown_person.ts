import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type { Window } from '#profiles/availability'
import { shownPhoto } from '#profiles/queries/shown_photo'

export type Locale = 'fr' | 'en'

/** What students and tutors show alike. */
export type ShownPerson = {
  id: string
  first_name: string
  time_zone: string
  languages: string[]
  photo: string | null
  windows: Window[]
  /** Absences that aren't over yet, without a reason: none is kept. */
  absences: { startsOn: string; endsOn: string }[]
}

/** Absences far ahead are nobody's concern yet. */
const MOST_ABSENCES = 5

/** The row of one person with what everybody shows; whoever asks joins and selects the rest. */
export function shownPerson(id: string) {
  return db
    .from('users')
    .where('users.id', id)
    .select('users.id', 'users.first_name', 'users.time_zone', 'users.languages')
    .select(shownPhoto('users.id', 'photo'))
    .select(db.raw(`(${WINDOWS}) AS windows`))
    .select(db.raw(`(${ABSENCES}) AS absences`, [clock.now().toISODate()]))
}

const WINDOWS = /* sql */ `
  SELECT coalesce(json_agg(json_build_object(
    'weekday', weekday, 'startsMinute', starts_minute, 'endsMinute', ends_minute)), '[]')
  FROM (SELECT * FROM availabilities WHERE user_id = users.id ORDER BY weekday, starts_minute) AS own`

const ABSENCES = /* sql */ `
  SELECT coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)), '[]')
  FROM (SELECT * FROM absences WHERE user_id = users.id AND ends_on >= ?::date
         ORDER BY starts_on LIMIT ${MOST_ABSENCES}) AS own`

/** The name of a reference record in this language. */
export const named = (table: string, locale: Locale) =>
  `${table}.${locale === 'en' ? 'name_en' : 'name_fr'}`
