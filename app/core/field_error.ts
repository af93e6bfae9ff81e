import { errors } from '@vinejs/vine'

/**
 * A refusal that belongs to a field of the form: told there, like what the validator finds, with
 * everything else that was typed kept.
 */
export const fieldError = (field: string, message: string) =>
  new errors.E_VALIDATION_ERROR([{ field, message, rule: 'refused' }])
