import OpenInterviewSlots from '#profiles/actions/open_interview_slots'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { slotsValidator } from '#admin/validators/clearance'
import { withFieldErrors } from '#admin/validators/field_errors'

/** Opens interview slots of one's own, on one's own clock. */
export const openSlots: OfficeAction = {
  actionType: 'resource',
  icon: 'Calendar',
  component: 'OpenSlots',
  variant: 'primary',
  handler: async (request, _response, context) => {
    const { id: interviewerId, timeZone: zone } = context.currentAdmin as CurrentAdmin
    const values = await withFieldErrors(() => slotsValidator.validate(request.payload))
    const result = await new OpenInterviewSlots().handle({ interviewerId, zone, ...values })
    if (!result.ok) {
      const message = `refusals.${result.reason}`
      return { record: { errors: {} }, notice: { message, type: 'error', options: {} } }
    }
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
