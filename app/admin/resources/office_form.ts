import type { ActionContext, ActionRequest } from 'adminjs'
import type { Result } from '#core/result'
import type { CurrentAdmin } from '#admin/current_admin'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, goOnNotice, recordOf, refusalNotice } from '#admin/resources/answers'

type Steps<Values> = {
  /** What the form begins with. */
  begin: (recordId: string, staff: CurrentAdmin) => Promise<object>
  validator: { validate(data: unknown): Promise<Values> }
  perform: (recordId: string, staff: CurrentAdmin, values: Values) => Promise<Result<any, string>>
  /** The sentence of the catalogue that says what was done. */
  done: (values: Values) => string
  /** The field beside which a refusal is told; of others a notice tells. */
  fields?: Record<string, string>
  /** Whether there is more to do with the record: its page follows, not the first page. */
  goesOn?: boolean
}

/** The handler of a form about one record: begins it, validates what comes back, asks the action. */
export function officeForm<Values>(steps: Steps<Values>) {
  const { begin, validator, perform, done, fields, goesOn } = steps
  return async (request: ActionRequest, _response: unknown, context: ActionContext) => {
    const staff = context.currentAdmin as CurrentAdmin
    const id = context.record!.id()
    if (request.method !== 'post') {
      return { record: recordOf(context), form: await begin(id, staff) }
    }
    const values = await withFieldErrors(() => validator.validate(request.payload))
    const result = await perform(id, staff, values)
    if (!result.ok) return refusalNotice(context, result, fields)
    const answer = goesOn ? goOnNotice : doneNotice
    return answer(context, done(values), { name: context.record!.param('fullName') ?? '' })
  }
}
