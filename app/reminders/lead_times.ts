import db from '@adonisjs/lucid/services/db'
import { keptInMemory } from '#core/kept_in_memory'
import ReminderLead from '#reminders/models/reminder_lead'
import type { Leads } from '#reminders/due'

/** The lead times that staff set. */
export const leadTimes = keptInMemory(async () => {
  const leads: Leads = {}
  for (const { subjectType, role, minutes } of await ReminderLead.query({
    client: db.connection(),
  })) {
    leads[subjectType] = { ...leads[subjectType], [role]: minutes }
  }
  return leads
})
