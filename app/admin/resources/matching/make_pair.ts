import IntroducePair from '#admin/actions/introduce_pair'
import type { OfficeAction } from '#admin/adapter/definition'
import type { CurrentAdmin } from '#admin/current_admin'
import { findTutor } from '#admin/queries/find_tutor'
import { noLongerWaiting } from '#admin/queries/no_longer_waiting'
import { pairValidator } from '#admin/validators/clearance'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, pageOf, recordOf, refusalNotice } from '#admin/resources/answers'

/** From a waiting student: the tutors who could help, one of whom becomes theirs and is introduced to them. */
export const makePair: OfficeAction = {
  actionType: 'record',
  icon: 'Users',
  component: 'FindTutor',
  variant: 'primary',
  when: ({ state }) => state === 'waiting',
  handler: async (request, _response, context) => {
    const studentId: string = context.record!.param('studentId')
    const { id, locale } = context.currentAdmin as CurrentAdmin
    if (request.method !== 'post') {
      const settled = await noLongerWaiting(studentId)
      return { record: recordOf(context), form: settled ?? (await findTutor(studentId, locale)) }
    }
    const { tutorId } = await withFieldErrors(() => pairValidator.validate(request.payload))
    const result = await new IntroducePair().handle({ studentId, tutorId, coordinatorId: id })
    if (!result.ok) return refusalNotice(context, result)
    const name = context.record!.param('fullName')
    const { pair, slots } = result.value
    const told = doneNotice(context, 'pairMade', { name, count: slots })
    return { ...told, redirectUrl: pageOf(context, 'pairs', pair.id) }
  },
}
