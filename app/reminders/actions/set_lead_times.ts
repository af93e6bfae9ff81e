import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import { done } from '#core/result'
import { leadTimes } from '#reminders/lead_times'
import ReminderLead from '#reminders/models/reminder_lead'

type Input = { id: string; minutes: number[]; staffId: string }

/** Changes how long before the due time people are reminded. What was said already is not said again for a lead that stays. */
export default class SetLeadTimes {
  async handle({ id, minutes, staffId }: Input) {
    await transaction(async (trx) => {
      const lead = await ReminderLead.query({ client: trx })
        .where('id', id)
        .forUpdate()
        .firstOrFail()
      const before = lead.minutes
      if (String(before) === String(minutes)) return
      await lead.merge({ minutes }).save()
      await record(
        {
          actorId: staffId,
          action: 'reminders.lead_times_changed',
          subject: { type: 'reminder_lead', id },
          before: { minutes: before },
          after: { minutes },
        },
        trx
      )
    })
    leadTimes.forget()
    return done(undefined)
  }
}
