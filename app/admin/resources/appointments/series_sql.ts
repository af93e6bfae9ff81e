import { weekdayIn } from '#admin/resources/moment_sql'
import type { Moment } from '#admin/adapter/definition'

const RULES = `FROM series_rules AS rule WHERE rule.series_id = series.id`

/** Of the rules that were agreed on the latest that has begun, else what was proposed last. */
const HELD = (now: string) =>
  `${RULES} ORDER BY rule.state = 'accepted' DESC,
    date_trunc('week', rule.starts_on::timestamp) <= '${now}'::timestamptz DESC,
    rule.answered_at DESC NULLS LAST, rule.id DESC LIMIT 1`

const WORDS = {
  fr: { at: ' à ', student: 'heure de l’élève', tutor: 'heure du tuteur' },
  en: { at: ' at ', student: 'student’s clock', tutor: 'tutor’s clock' },
}

/** A `rule` in words, such as "mercredi à 17:00, 60 min (heure de l’élève)", as SQL. */
export function ruleInWords(locale: Moment['locale']) {
  const { at, student, tutor } = WORDS[locale]
  return `(${weekdayIn(locale, 'rule.starts_on')} || '${at}' || rule.wall_time || ', ' || rule.minutes || ' min ('
    || CASE rule.follows WHEN 'student' THEN '${student}' ELSE '${tutor}' END || ')')`
}

/** The weekly slot in words, as SQL. */
export const inWords = ({ locale, now }: Moment) => `(SELECT ${ruleInWords(locale)} ${HELD(now)})`

/** In whose zone its wall time is read, as SQL. */
export const zone = (now: string) => `(SELECT rule.zone ${HELD(now)})`

/** Since when the two agree on it, as SQL. */
export const agreedAt = () => `(SELECT min(rule.answered_at) ${RULES} AND rule.state = 'accepted')`

/** When its next hour begins, as SQL. */
export const nextHour = (now: string) =>
  `(SELECT min(starts_at) FROM appointments WHERE appointments.series_id = series.id
      AND appointments.state = 'confirmed' AND starts_at > '${now}'::timestamptz)`
