import type { Telling } from '#notifications/notify'
import type { DueReminder } from '#reminders/due'
import type { Transaction } from '#core/transaction'
import { TASK_DUE, type Channel } from '#notifications/kinds'
import type { ThingNow } from '#reminders/queries/thing_now'

/**
 * What the person hears: of homework what and when, of an appointment with whom and when, on both clocks,
 * of a task only when.
 */
export async function tellingOf(
  thing: ThingNow,
  { userId, leadMinutes, dueAt }: DueReminder,
  channels: Channel[],
  trx: Transaction
): Promise<Telling> {
  const due = dueAt.toUTC().toISO()!
  const said = {
    userId,
    subject: { type: thing.type, id: thing.id },
    source: `${thing.id}:${leadMinutes}:${due}`,
    channels,
  }
  if (thing.type === 'task') {
    return { ...said, kind: TASK_DUE, data: { dueAt: due }, path: '/tasks' }
  }
  const { firstName: otherFirstName, timeZone } = await personOf(thing.otherOf[userId], trx)
  return {
    ...said,
    ...(thing.type === 'homework'
      ? {
          kind: 'reminders.homework_due',
          data: { otherFirstName, title: thing.title, dueAt: due },
          path: `/homework/${thing.id}`,
        }
      : {
          kind: 'reminders.appointment_due',
          data: { otherFirstName, otherTimeZone: timeZone, startsAt: due },
          path: `/appointments/${thing.id}`,
        }),
  }
}

async function personOf(id: string, trx: Transaction) {
  const { first_name: firstName, time_zone: timeZone } = await trx
    .from('users')
    .where('id', id)
    .select('first_name', 'time_zone')
    .firstOrFail()
  return { firstName, timeZone }
}
