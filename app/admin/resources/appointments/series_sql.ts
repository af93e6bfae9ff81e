import type { Moment } from '#admin/adapter/definition'

const RULES = `FROM series_rules AS rule WHERE rule.series_id = series.id`

/** Of the rules that were agreed on the latest that has begun, else what was proposed last. */
const HELD = (now: string) =>
  `${RULES} ORDER BY rule.state = 'accepted' DESC,
    date_trunc('week', rule.starts_on::timestamp) <= '${now}'::timestamptz DESC,
    rule.answered_at DESC NULLS LAST, rule.id DESC LIMIT 1`

const WORDS = {
  fr: {
    when: `weekday || ' à ' || wall_time || ', ' || minutes || ' min'`,
    student: 'heure de l’élève',
    tutor: 'heure du tuteur',
  },
  en: {
    when: `weekday || ' at ' || wall_time || ', ' || minutes || ' min'`,
    student: 'student’s clock',
    tutor: 'tutor’s clock',
  },
}

/** The weekly slot in words, such as "mercredi à 17:00, 60 min (heure de l’élève)", as SQL. */
export function inWords({ locale, now }: Moment) {
  const { when, student, tutor } = WORDS[locale]
  return `(SELECT ${when} || ' (' || CASE follows WHEN 'student' THEN '${student}' ELSE '${tutor}' END || ')'
    FROM (SELECT rule.*, ${weekday(locale)} AS weekday ${HELD(now)}) AS held)`
}

/** 23 November 2026 was a Monday. */
function weekday(locale: Moment['locale']) {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const names = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const name = format.format(new Date(Date.UTC(2026, 10, 22 + day)))
    return `WHEN ${day} THEN '${name}'`
  })
  return `CASE extract(isodow FROM rule.starts_on) ${names.join(' ')} END`
}

/** In whose zone its wall time is read, as SQL. */
export const zone = (now: string) => `(SELECT rule.zone ${HELD(now)})`

/** Since when the two agree on it, as SQL. */
export const agreedAt = () => `(SELECT min(rule.answered_at) ${RULES} AND rule.state = 'accepted')`

/** When its next hour begins, as SQL. */
export const nextHour = (now: string) =>
  `(SELECT min(starts_at) FROM appointments WHERE appointments.series_id = series.id
      AND appointments.state = 'confirmed' AND starts_at > '${now}'::timestamptz)`
