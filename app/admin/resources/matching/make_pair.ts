import MakePair from '#matching/actions/make_pair'
import type { OfficeAction } from '#admin/adapter/definition'
import type { CurrentAdmin } from '#admin/current_admin'
import { candidatesFor } from '#admin/queries/candidates'
import { pairValidator } from '#admin/validators/clearance'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** From a waiting student: the tutors who could help, one of whom becomes theirs. */
export const makePair: OfficeAction = {
  actionType: 'record',
  icon: 'Users',
  component: 'MakePair',
  variant: 'primary',
  when: ({ state }) => state === 'waiting',
  handler: async (request, _response, context) => {
    const studentId: string = context.record!.param('studentId')
    const { id, locale } = context.currentAdmin as CurrentAdmin
    if (request.method !== 'post') {
      const candidates = await candidatesFor(studentId, locale)
      return { record: recordOf(context), form: { candidates } }
    }
    const { tutorId } = await withFieldErrors(() => pairValidator.validate(request.payload))
    const result = await new MakePair().handle({ studentId, tutorId, coordinatorId: id })
    if (!result.ok) return refusalNotice(context, result)
    const name = context.record!.param('fullName')
    return doneNotice(context, 'pairMade', { name })
  },
}
