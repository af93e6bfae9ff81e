import type { ActionContext } from 'adminjs'
import type { Refusal } from '#core/result'
import { fieldErrors } from '#admin/validators/field_errors'

type Options = Record<string, string | number>

/** What was done, as one sentence of the catalogue, and back to what else waits. */
export function doneNotice(context: ActionContext, message: string, options: Options) {
  return {
    record: recordOf(context),
    notice: { message, type: 'success' as const, options },
    redirectUrl: context.h.dashboardUrl(),
  }
}

/** What was done, and on with the same record. */
export function goOnNotice(context: ActionContext, message: string, options: Options) {
  const { h, record, resource } = context
  const here = { resourceId: resource.id(), recordId: record!.id(), actionName: 'show' }
  return { ...doneNotice(context, message, options), redirectUrl: h.recordActionUrl(here) }
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
