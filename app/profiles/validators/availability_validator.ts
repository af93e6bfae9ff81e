import vine from '@vinejs/vine'
import { minutesOf, type Window } from '#profiles/availability'

const HALF_HOUR = /^([01]\d|2[0-3]):[03]0$/

/** A day has room for 24 windows that don't touch. */
const MOST_WINDOWS = 7 * 24

/** A row of the form whose weekday is left out stands for nothing. */
export const availabilityValidator = vine.create({
  version: vine.string().maxLength(40).optional(),
  windows: vine
    .array(
      vine.object({
        weekday: vine.number().withoutDecimals().range([1, 7]).nullable().optional(),
        startsAt: vine.string().regex(HALF_HOUR).nullable().optional().requiredIfExists('weekday'),
        endsAt: vine.string().regex(HALF_HOUR).nullable().optional().requiredIfExists('weekday'),
      })
    )
    .maxLength(MOST_WINDOWS)
    .optional(),
})

type Sent = { weekday?: number | null; startsAt?: string | null; endsAt?: string | null }

/** What was sent, with the place in the form of each window that stands for something. */
export function windowsOf(sent: Sent[] = []) {
  const rows = sent.flatMap(({ weekday, startsAt, endsAt }, index) =>
    weekday && startsAt && endsAt ? [{ index, window: windowOf(weekday, startsAt, endsAt) }] : []
  )
  return { windows: rows.map((row) => row.window), places: rows.map((row) => row.index) }
}

const windowOf = (weekday: number, startsAt: string, endsAt: string): Window => ({
  weekday,
  startsMinute: minutesOf(startsAt),
  endsMinute: minutesOf(endsAt, true),
})
