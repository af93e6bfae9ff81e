import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import type { FieldContext } from '@vinejs/vine/types'
import { screened } from '#core/validators/screened'
import { LONGEST_MINUTES, MOST_SLOTS, SHORTEST_MINUTES } from '#appointments/slot_limits'
import { writtenDate } from '#core/validators/written_date'
import { writtenTime } from '#appointments/validators/wall_clock'

const nothingTicked = ({ data }: FieldContext) => [data.offers ?? []].flat().length === 0

/** Without a ticked offer the first slot is needed; of the others, those that somebody began to write. */
const isNeeded = (field: FieldContext) =>
  Boolean(field.parent.date || field.parent.time) ||
  (field.getFieldPath().startsWith('slots.0.') && nothingTicked(field))

const length = () => vine.number().withoutDecimals().range([SHORTEST_MINUTES, LONGEST_MINUTES])

/** A moment in UTC, as an offered slot carries it: of this century, in whole minutes. */
const isOffer = (moment: unknown) =>
  /^20\d\d-\d\d-\d\dT\d\d:\d\d:00\.000Z$/.test(String(moment)) &&
  DateTime.fromISO(String(moment)).isValid

/** One or more at once, told at the field that holds them. */
const offered = vine.createRule((value, _, field) => {
  if (![value].flat().every(isOffer)) {
    field.report('The {{ field }} field holds no offered moment', 'regex', field)
  }
})

export const offer = () => vine.string().use(offered())

const chosen = () => ({
  minutes: length().optional(),
  offers: vine.array(vine.string()).maxLength(MOST_SLOTS).use(offered()).optional(),
  slots: vine
    .array(
      vine.object({
        date: writtenDate().optional().requiredWhen(isNeeded),
        time: writtenTime().optional().requiredWhen(isNeeded),
      })
    )
    .minLength(1)
    .maxLength(MOST_SLOTS)
    .optional()
    .requiredWhen(nothingTicked),
})

const word = () => vine.string().trim().maxLength(2000).use(screened()).optional()

export const proposalValidator = vine.create({
  pairId: vine.string().uuid(),
  plan: word(),
  ...chosen(),
})
export const planValidator = vine.create({
  plan: word(),
  version: vine.string().maxLength(40).optional(),
})
export const counterValidator = vine.create({ plan: word(), ...chosen() })
export const moveValidator = vine.create({
  reason: vine.string().trim().minLength(1).maxLength(500).use(screened()),
  ...chosen(),
})

/** Where somebody tapped in the calendar, and what they chose since; what can't be read is left out of the form. */
export const tappedValidator = vine.create({
  pair: vine.string().uuid().optional(),
  date: writtenDate().optional(),
  time: writtenTime().optional(),
  minutes: length().optional(),
  follows: vine.enum(['student', 'tutor']).optional(),
})

/** What somebody has chosen so far; `hour` or `series` is what it would take the place of. */
export const slotCheckValidator = vine.create({
  date: writtenDate(),
  time: writtenTime().optional(),
  minutes: length().optional(),
  weekly: vine.enum(['student', 'tutor']).optional(),
  hour: vine.string().uuid().optional(),
  series: vine.string().uuid().optional(),
})

export const acceptanceValidator = vine.create({ slotId: vine.string().uuid() })

export const reasonValidator = vine.create({
  reason: vine.string().trim().maxLength(500).use(screened()).optional(),
})
