import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { LONGEST_MINUTES, MOST_SLOTS, SHORTEST_MINUTES } from '#appointments/slot_limits'
import { writtenDate, writtenTime } from '#appointments/validators/wall_clock'

/** The first slot is needed; of the others, those that somebody began to write. */
const isNeeded = ({ getFieldPath, parent }: FieldContext) =>
  getFieldPath().startsWith('slots.0.') || Boolean(parent.date || parent.time)

export const proposalValidator = vine.create({
  pairId: vine.string().uuid(),
  minutes: vine.number().withoutDecimals().range([SHORTEST_MINUTES, LONGEST_MINUTES]).optional(),
  plan: vine.string().trim().maxLength(2000).optional(),
  slots: vine
    .array(
      vine.object({
        date: writtenDate().optional().requiredWhen(isNeeded),
        time: writtenTime().optional().requiredWhen(isNeeded),
      })
    )
    .minLength(1)
    .maxLength(MOST_SLOTS),
})

/** Where somebody tapped in the calendar; what can't be read is left out of the form. */
export const tappedValidator = vine.create({
  pair: vine.string().uuid().optional(),
  date: writtenDate().optional(),
  time: writtenTime().optional(),
})

export const acceptanceValidator = vine.create({ slotId: vine.string().uuid() })

export const reasonValidator = vine.create({
  reason: vine.string().trim().maxLength(500).optional(),
})
