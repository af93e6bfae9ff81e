import { ReminderLeadSchema } from '#database/schema'

/** How long before the due time of one kind of thing people of one role are reminded of it. */
export default class ReminderLead extends ReminderLeadSchema {}
