import type { ActionContext } from 'adminjs'
import { may } from '#admin/permissions'
import OpenCase from '#safeguarding/actions/open_case'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { openCaseForm, type About } from '#admin/queries/open_case_form'
import { openCaseValidator } from '#admin/validators/safeguarding'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, pageOf, recordOf, refusalNotice } from '#admin/resources/answers'

const FIELDS = { not_a_protector: 'ownerId', not_their_conversation: 'conversationId' }

/** Somebody called, wrote or was seen: the team opens a case about this person, or one of this pair, or of the two of this hour. */
export const openCase = (about: About): OfficeAction => ({
  actionType: 'record',
  icon: 'Shield',
  component: 'OpenCase',
  // No case is about a colleague; a pair and its hours have none.
  ...(about === 'users' && { when: ({ role }) => role !== 'staff' }),
  handler: async (request, _response, context) => {
    const staff = context.currentAdmin as CurrentAdmin
    const id = context.record!.id()
    if (request.method !== 'post')
      return { record: recordOf(context), form: await openCaseForm(about, id, staff) }
    const itself = about === 'users' && { personId: id }
    const { personId, limit, ...told } = await withFieldErrors(() =>
      openCaseValidator.validate({ ...request.payload, ...itself })
    )
    const { category = null, conversationId = null, ownerId = null, words } = told
    const result = await new OpenCase().handle({
      ...{ personId, staffId: staff.id, words, urgent: limit === 'urgent' },
      ...{ category, conversationId, ownerId },
    })
    return result.ok ? answer(context, result.value) : refusalNotice(context, result, FIELDS)
  },
})

/** Who doesn't protect has passed it on, and learns nothing else: not even whether one was open before. */
function answer(context: ActionContext, { caseId, joined }: { caseId: string; joined: boolean }) {
  const { permissions } = context.currentAdmin as CurrentAdmin
  if (!may(permissions, 'cases', 'show')) return doneNotice(context, 'casePassedOn', {})
  const told = doneNotice(context, joined ? 'caseJoined' : 'caseOpened', {})
  return { ...told, redirectUrl: pageOf(context, 'cases', caseId) }
}

/** From the list of cases: whom it is about is looked for first, and the form is that person's. */
export const beginCase: OfficeAction = {
  actionType: 'resource',
  icon: 'Shield',
  variant: 'primary',
  component: 'BeginCase',
  handler: async () => ({}),
}
