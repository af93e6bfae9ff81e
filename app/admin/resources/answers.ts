import type { ActionContext, After } from 'adminjs'
import type { Refusal } from '#core/result'
import { fieldErrors } from '#admin/validators/field_errors'

type Options = Record<string, string | number>

/** What was done, as one sentence of the catalogue, and on with the record: what it became, its history, what else to do. */
export function doneNotice(context: ActionContext, message: string, options: Options) {
  return {
    record: recordOf(context),
    notice: { message, type: 'success' as const, options },
    redirectUrl: pageOf(context, context.resource.id(), context.record!.id()),
  }
}

/** The page of a record. */
export const pageOf = ({ h }: Pick<ActionContext, 'h'>, resourceId: string, recordId: string) =>
  h.recordActionUrl({ resourceId, recordId, actionName: 'show' })

/** AdminJS's own forms would lead to the list, whose filter is lost. */
export const onWithTheRecord: After<any> = (response, _request, context) => {
  const { record, redirectUrl } = response
  if (redirectUrl !== context.h.resourceUrl({ resourceId: context.resource.id() })) return response
  if (!record?.id) return response
  return { ...response, redirectUrl: pageOf(context, context.resource.id(), record.id) }
}

/** Why it was refused, as one sentence of the catalogue and what else stands in the way, beside the field that it is about if there is one; the form stays. */
export function refusalNotice(
  context: ActionContext,
  refusal: Refusal<string>,
  fields: Record<string, string> = {}
) {
  const field = fields[refusal.reason]
  if (field) throw fieldErrors([{ field, rule: refusal.reason }])
  return {
    record: recordOf(context),
    notice: {
      message: `refusals.${refusal.reason}`,
      type: 'error' as const,
      options: refusal.details ?? {},
      also: (refusal.also ?? []).map((reason) => `refusals.${reason}`),
    },
  }
}

export const recordOf = ({ record, currentAdmin }: ActionContext) => record!.toJSON(currentAdmin)
