import OpenInterviewSlots from '#profiles/actions/open_interview_slots'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { slotsForm } from '#admin/queries/clearance_forms'
import { slotsValidator } from '#admin/validators/clearance'
import { fieldErrors, withFieldErrors } from '#admin/validators/field_errors'

const FIELDS = {
  interviewer_not_staff: 'interviewerId',
  time_does_not_exist: 'time',
  time_has_passed: 'time',
  slots_overlap: 'time',
}

/** Opens interview slots of one's own or of a colleague, on one's own clock. */
export const openSlots: OfficeAction = {
  actionType: 'resource',
  icon: 'Calendar',
  component: 'OpenSlots',
  variant: 'primary',
  handler: async (request, _response, context) => {
    const staff = context.currentAdmin as CurrentAdmin
    if (request.method !== 'post') return { form: await slotsForm(staff) }
    const { id: staffId, timeZone: zone } = staff
    const values = await withFieldErrors(() => slotsValidator.validate(request.payload))
    const result = await new OpenInterviewSlots().handle({ staffId, zone, ...values })
    if (!result.ok) throw fieldErrors([{ field: FIELDS[result.reason], rule: result.reason }])
    return {
      record: { errors: {} },
      notice: {
        message: 'slotsOpened',
        type: 'success',
        options: { count: result.value.length },
      },
      redirectUrl: context.h.resourceUrl({ resourceId: 'interview_slots' }),
    }
  },
}
