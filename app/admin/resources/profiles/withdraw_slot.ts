import vine from '@vinejs/vine'
import InterviewSlot from '#profiles/models/interview_slot'
import WithdrawInterviewSlot from '#profiles/actions/withdraw_interview_slot'
import type { OfficeAction } from '#admin/adapter/definition'
import { officeForm } from '#admin/resources/office_form'

/** Withdraws a slot; a tutor who had booked it is told and picks another. */
export const withdrawSlot: OfficeAction = {
  actionType: 'record',
  icon: 'X',
  component: 'WithdrawSlot',
  when: ({ state }) => state === 'free' || state === 'booked',
  handler: officeForm({
    begin: async (id) => {
      const slot = await InterviewSlot.findOrFail(id)
      return { booked: slot.tutorId !== null }
    },
    validator: vine.create({}),
    perform: (slotId, { id: staffId }) => new WithdrawInterviewSlot().handle({ slotId, staffId }),
    done: () => 'slotWithdrawn',
  }),
}
