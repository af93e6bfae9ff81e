import SaveRecord, { type Also } from '#admin/actions/save_record'
import type { Save } from '#admin/adapter/definition'
import type { Values } from '#admin/actions/values'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import { withFieldErrors, withUniqueErrors } from '#admin/validators/field_errors'

type Validator = { validate(data: unknown): Promise<unknown> }

/** Plain fields, validated and saved with their entry in the journal. */
export function savedBy(
  model: LucidModel,
  name: `${string}.${string}`,
  validator: Validator,
  also?: Also
): Save {
  return async ({ id, params, opened, currentAdmin }) => {
    const values = (await withFieldErrors(() => validator.validate(params))) as Values
    const input = { model, id, values, opened, actorId: currentAdmin.id, name, also }
    return withUniqueErrors(() => new SaveRecord().handle(input))
  }
}
