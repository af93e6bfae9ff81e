import db from '@adonisjs/lucid/services/db'
import { listenForSettings } from '#core/settings_listener'
import ReminderLead from '#reminders/models/reminder_lead'
import type { Leads } from '#reminders/due'

let cached: Promise<Leads> | undefined

/** The lead times that staff set, kept in memory and read again on every process as soon as they change anywhere. */
export const leadTimes = {
  get(): Promise<Leads> {
    cached ??= read()
    return cached
  },

  /** Forgets what is kept in memory. */
  forget() {
    cached = undefined
  },
}

async function read() {
  try {
    await listenForSettings(leadTimes.forget)
    const leads: Leads = {}
    for (const { subjectType, role, minutes } of await ReminderLead.query({
      client: db.connection(),
    })) {
      leads[subjectType] = { ...leads[subjectType], [role]: minutes }
    }
    return leads
  } catch (error) {
    leadTimes.forget()
    throw error
  }
}
