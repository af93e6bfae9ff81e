import RecordConsents from '#accounts/actions/record_consents'
import type { OfficeAction } from '#admin/adapter/definition'
import { consentsForm } from '#admin/queries/consents_form'
import { recordedConsentsValidator } from '#admin/validators/guardians'
import { noneTicked, withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

const FIELDS = {
  date_in_future: 'givenOn',
  before_text: 'givenOn',
  before_withdrawal: 'givenOn',
  receiver_not_staff: 'receivedBy',
}

/** What a guardian agreed to on paper or by phone. */
export const recordConsents: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'RecordConsents',
  when: ({ role, state }) =>
    role === 'student' && (state === 'waiting_for_guardian' || state === 'active'),
  handler: async (request, _response, context) => {
    const studentId = context.record!.id()
    const staffId = context.currentAdmin!.id!
    if (request.method !== 'post') {
      return { record: recordOf(context), form: await consentsForm(studentId, staffId) }
    }
    const nothing = noneTicked(['account', 'messages', 'tutoring', 'photo'], request.payload)
    const { account, messages, tutoring, photo, ...values } = await withFieldErrors(
      () => recordedConsentsValidator.validate(request.payload),
      nothing ? [{ field: 'account', rule: 'required' }] : []
    )
    const purposes = [
      ...(account ? (['account'] as const) : []),
      ...(messages ? (['messages_and_hours'] as const) : []),
      ...(tutoring ? (['tutoring'] as const) : []),
      ...(photo ? (['photo'] as const) : []),
    ]
    const result = await new RecordConsents().handle({ ...values, studentId, staffId, purposes })
    if (!result.ok) return refusalNotice(context, result, FIELDS)
    return doneNotice(context, 'consentsRecorded', { name: context.record!.param('fullName') })
  },
}
