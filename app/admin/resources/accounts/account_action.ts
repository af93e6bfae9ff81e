import type { ActionContext } from 'adminjs'
import type { Done, Refusal } from '#core/result'
import type { OfficeAction } from '#admin/adapter/definition'
import { reasonValidator } from '#admin/validators/accounts'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

type Input = { userId: string; actorId: string }
type Answer = Promise<Done<unknown> | Refusal<string>>
type Look = Pick<OfficeAction, 'icon' | 'variant' | 'when'>

/** Something that is done to an account after a word of confirmation, through the action that everybody uses. */
export function confirmed(message: string, look: Look, act: (input: Input) => Answer) {
  return accountAction(message, { ...look, component: 'ConfirmAction' }, act)
}

/** The same for what needs a reason, which goes into the journal. */
export function withReason(
  message: string,
  look: Look,
  act: (input: Input & { reason: string }) => Answer
) {
  return accountAction(message, { ...look, component: 'ReasonedAction' }, async (input, payload) =>
    act({ ...input, ...(await withFieldErrors(() => reasonValidator.validate(payload))) })
  )
}

function accountAction(
  message: string,
  look: Look & { component: string },
  act: (input: Input, payload: unknown) => Answer
): OfficeAction {
  return {
    actionType: 'record',
    ...look,
    handler: async (request, _response, context) => {
      if (request.method !== 'post') return { record: recordOf(context), form: {} }
      const result = await act(inputOf(context), request.payload)
      if (!result.ok) return refusalNotice(context, result)
      return doneNotice(context, message, { name: context.record!.param('fullName') })
    },
  }
}

const inputOf = ({ record, currentAdmin }: ActionContext) => ({
  userId: record!.id(),
  actorId: currentAdmin!.id!,
})
