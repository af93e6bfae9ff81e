import ClearTutor from '#profiles/actions/clear_tutor'
import type { ActionContext } from 'adminjs'
import type { OfficeAction } from '#admin/adapter/definition'
import { clearanceForm } from '#admin/queries/clearance_form'
import { clearanceValidator } from '#admin/validators/clearance'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Charter, interview and background check, recorded in one form. */
export const clearTutor: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'ClearTutor',
  variant: 'primary',
  handler: async (request, _response, context) => {
    if (request.method !== 'post') {
      return { record: recordOf(context), form: await clearanceForm(context.currentAdmin!.id!) }
    }
    const values = await withFieldErrors(() => clearanceValidator.validate(request.payload))
    const { checkKind, checkShownOn, checkFavourable, checkExpiresOn, ...steps } = values
    const result = await new ClearTutor().handle({
      ...steps,
      tutorId: tutorOf(context),
      staffId: context.currentAdmin!.id!,
      check: {
        kind: checkKind,
        shownOn: checkShownOn,
        favourable: checkFavourable,
        expiresOn: checkExpiresOn,
      },
    })
    if (!result.ok) return refusalNotice(context, result)
    const name = context.record!.param('fullName')
    return doneNotice(context, 'tutorCleared', { name })
  },
}

/** The same form opens from an application and from a tutor. */
const tutorOf = ({ record }: ActionContext): string => record!.param('tutorId') ?? record!.id()
