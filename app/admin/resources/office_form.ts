import type { ActionContext, ActionRequest } from 'adminjs'
import type { Result } from '#core/result'
import type { Transaction } from '#core/transaction'
import type { CurrentAdmin } from '#admin/current_admin'
import { openedWith } from '#admin/actions/own_changes'
import { beginShared, saveShared, type Shared } from '#admin/resources/shared_form'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

type Steps<Values, Done> = {
  /** What the form begins with, besides what its fields show. */
  begin?: (recordId: string, staff: CurrentAdmin) => Promise<object>
  /** What a colleague may change meanwhile in the same form; `perform` is then given the transaction. */
  shared?: Shared
  validator: { validate(data: unknown): Promise<Values> }
  perform: (
    recordId: string,
    staff: CurrentAdmin,
    values: Values,
    trx?: Transaction
  ) => Promise<Result<Done, string>>
  /** The sentence of the catalogue that says what was done. */
  done: (values: Values, result: Done) => string
  /** The field beside which a refusal is told; of others a notice tells. */
  fields?: Record<string, string>
}

/** The handler of a form about one record: begins it, validates what comes back, asks the action. */
export function officeForm<Values extends object, Done>(steps: Steps<Values, Done>) {
  const { begin, shared, validator, perform, done, fields } = steps
  return async ({ method, payload }: ActionRequest, _response: unknown, context: ActionContext) => {
    const staff = context.currentAdmin as CurrentAdmin
    const id = context.record!.id()
    if (method !== 'post') {
      const shown = shared && (await beginShared(shared, id, staff))
      return { record: recordOf(context), form: { ...(await begin?.(id, staff)), ...shown } }
    }
    const values = await withFieldErrors(() => validator.validate(payload))
    const form = { id, staff, typed: values, opened: openedWith(payload?.opened) }
    const result = await (shared
      ? saveShared(shared, form, (merged, trx) => perform(id, staff, merged, trx))
      : perform(id, staff, values))
    if (!result.ok) return refusalNotice(context, result, fields)
    return doneNotice(context, done(values, result.value), {
      name: context.record!.param('fullName') ?? '',
    })
  }
}
