import type { Telling } from '#notifications/notify'
import type { DueReminder } from '#reminders/due'
import type { Transaction } from '#core/transaction'
import type { Channel } from '#notifications/kinds'
import type { ThingNow } from '#reminders/queries/thing_now'

/** What the person hears: of homework what and when, of an appointment with whom and when. */
export async function tellingOf(
  thing: ThingNow,
  { userId, leadMinutes, dueAt }: DueReminder,
  channels: Channel[],
  trx: Transaction
): Promise<Telling> {
  const { studentId, tutorId } = thing.people
  const otherId = userId === studentId ? tutorId : studentId
  const other = await trx.from('users').where('id', otherId).select('first_name').firstOrFail()
  const [otherFirstName, due] = [other.first_name, dueAt.toUTC().toISO()!]

  return {
    userId,
    subject: { type: thing.type, id: thing.id },
    source: `${thing.id}:${leadMinutes}:${due}`,
    channels,
    ...(thing.type === 'homework'
      ? {
          kind: 'reminders.homework_due',
          data: { otherFirstName, title: thing.title, dueAt: due },
          path: `/homework/${thing.id}`,
        }
      : {
          kind: 'reminders.appointment_due',
          data: { otherFirstName, startsAt: due },
          path: `/appointments/${thing.id}`,
        }),
  }
}
