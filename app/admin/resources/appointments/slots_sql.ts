import { stretchIn } from '#admin/resources/moment_sql'
import type { Moment } from '#admin/adapter/definition'

/** The slots that were proposed for an hour, each on a line, as SQL. */
export const slotsInWords = (moment: Moment) =>
  `(SELECT string_agg(${stretchIn(moment, 'slots.starts_at', 'slots.ends_at')}, chr(10) ORDER BY slots.starts_at)
    FROM slots WHERE slots.appointment_id = appointments.id)`
