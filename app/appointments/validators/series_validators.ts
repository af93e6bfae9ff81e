import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { LONGEST_MINUTES, SHORTEST_MINUTES } from '#appointments/slot_limits'
import { writtenDate } from '#core/validators/written_date'
import { writtenTime } from '#appointments/validators/wall_clock'
import { offer } from '#appointments/validators/appointment_validators'

const nothingChosen = ({ data }: FieldContext) => !data.offer

/** The first hour of a weekly slot: one that suits both, or what somebody wrote on their own clock. */
const weekly = () => ({
  minutes: vine.number().withoutDecimals().range([SHORTEST_MINUTES, LONGEST_MINUTES]).optional(),
  follows: vine.enum(['student', 'tutor']).optional(),
  offer: offer().optional(),
  slots: vine
    .array(
      vine.object({
        date: writtenDate().optional().requiredWhen(nothingChosen),
        time: writtenTime().optional().requiredWhen(nothingChosen),
      })
    )
    .fixedLength(1)
    .optional()
    .requiredWhen(nothingChosen),
})

export const seriesValidator = vine.create({ pairId: vine.string().uuid(), ...weekly() })
export const seriesChangeValidator = vine.create(weekly())

/** The very proposal that somebody read. */
export const seriesRuleValidator = vine.create({ ruleId: vine.string().uuid() })

export const seriesAnswerValidator = vine.create({ answer: vine.enum(['yes', 'no']) })
