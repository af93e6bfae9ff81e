import vine from '@vinejs/vine'
import { minutesOf, type Window } from '#profiles/availability'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Weekly windows as the form sends them. */
export const availability = () =>
  vine
    .array(
      vine.object({
        weekday: vine.number().withoutDecimals().range([1, 7]),
        startsAt: vine.string().regex(TIME),
        endsAt: vine.string().regex(TIME),
      })
    )
    .maxLength(28)
    .optional()

type Sent = { weekday: number; startsAt: string; endsAt: string }

export const windowsOf = (sent: Sent[] = []): Window[] =>
  sent.map(({ weekday, startsAt, endsAt }) => ({
    weekday,
    startsMinute: minutesOf(startsAt),
    endsMinute: minutesOf(endsAt, true),
  }))
