import ReminderLead from '#reminders/models/reminder_lead'
import SetLeadTimes from '#reminders/actions/set_lead_times'
import { readLeads, writeLeads } from '#reminders/lead_words'
import { leadTimesValidator } from '#admin/validators/lead_times'
import { officeForm } from '#admin/resources/office_form'
import type { OfficeAction } from '#admin/adapter/definition'

/** Several times, written in one line; none: no reminder. */
export const editLeads: OfficeAction = {
  actionType: 'record',
  icon: 'Clock',
  component: 'EditLeads',
  handler: officeForm({
    shared: {
      hold: (id, trx) => ReminderLead.query({ client: trx }).where('id', id).forUpdate(),
      shows: async (id, { locale }, client) => {
        const { minutes } = await ReminderLead.findOrFail(id, { client })
        return { leads: writeLeads(minutes, locale) }
      },
    },
    validator: leadTimesValidator,
    perform: (id, { id: staffId }, { leads }, trx) =>
      new SetLeadTimes().handle({ id, minutes: readLeads(leads ?? '') ?? [], staffId }, trx),
    done: () => 'leadsSaved',
  }),
}
