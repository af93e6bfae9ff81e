import ReminderLead from '#reminders/models/reminder_lead'
import SetLeadTimes from '#reminders/actions/set_lead_times'
import { writeLeads } from '#reminders/lead_words'
import { leadTimesValidator } from '#admin/validators/lead_times'
import { officeForm } from '#admin/resources/office_form'
import type { OfficeAction } from '#admin/adapter/definition'

/** Several times, written in one line; none: no reminder. */
export const editLeads: OfficeAction = {
  actionType: 'record',
  icon: 'Clock',
  component: 'EditLeads',
  handler: officeForm({
    begin: async (id, { locale }) => {
      const { minutes } = await ReminderLead.findOrFail(id)
      return { leads: writeLeads(minutes, locale) }
    },
    validator: leadTimesValidator,
    perform: (id, { id: staffId }, { leads: minutes }) =>
      new SetLeadTimes().handle({ id, minutes, staffId }),
    done: () => 'leadsSaved',
    goesOn: true,
  }),
}
