import { record } from '#audit/record'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { done } from '#core/result'
import { leadTimes } from '#reminders/lead_times'
import ReminderLead from '#reminders/models/reminder_lead'

type Input = { id: string; minutes: number[]; staffId: string }

/** Changes how long before the due time people are reminded. What was said already is not said again for a lead that stays. */
export default class SetLeadTimes {
  handle({ id, minutes, staffId }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const lead = await ReminderLead.query({ client: trx })
        .where('id', id)
        .forUpdate()
        .firstOrFail()
      const before = lead.minutes
      if (String(before) === String(minutes)) return done()
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
      afterCommit(trx, () => leadTimes.forget())
      return done()
    }, outer)
  }
}
