import User from '#accounts/models/user'
import CorrectBirthDate from '#accounts/actions/correct_birth_date'
import type { OfficeAction } from '#admin/adapter/definition'
import { birthDateValidator } from '#admin/validators/accounts'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

const AT_DATE = {
  same_birth_date: 'birthDate',
  outdated: 'birthDate',
  birth_date_impossible: 'birthDate',
  tutor_too_young: 'birthDate',
}

/** A date of birth that was mistyped; which consents are needed is judged anew. */
export const correctBirthDate: OfficeAction = {
  actionType: 'record',
  icon: 'Calendar',
  component: 'CorrectBirthDate',
  when: ({ role, state }) => role !== 'staff' && state !== 'deactivated',
  handler: async (request, _response, context) => {
    const userId = context.record!.id()
    if (request.method !== 'post') {
      const { role, birthDate } = await User.findOrFail(userId)
      return { record: recordOf(context), form: { role, birthDate } }
    }
    const values = await withFieldErrors(() => birthDateValidator.validate(request.payload))
    const actorId = context.currentAdmin!.id!
    const result = await new CorrectBirthDate().handle({ ...values, userId, actorId })
    if (!result.ok) return refusalNotice(context, result, AT_DATE)
    const { guardiansAsked } = result.value
    const message = guardiansAsked ? 'birthDateCorrectedAsks' : 'birthDateCorrected'
    return doneNotice(context, message, { name: context.record!.param('fullName') })
  },
}
