import vine from '@vinejs/vine'
import { day } from '#admin/validators/day'

/** Both of an action and its day, or neither. */
export const followValidator = vine.create({
  contactedOn: day().optional(),
  nextAction: vine
    .string()
    .trim()
    .minLength(3)
    .maxLength(200)
    .optional()
    .requiredIfExists('nextActionOn'),
  nextActionOn: day().optional().requiredIfExists('nextAction'),
})
