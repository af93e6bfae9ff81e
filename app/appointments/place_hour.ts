import { clock } from '#core/clock'
import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import Appointment from '#appointments/models/appointment'
import type SeriesRule from '#appointments/models/series_rule'
import type { LeftOut } from '#appointments/announce_left_out'
import type { Occurrence } from '#appointments/occurrences'

/** `was`: why it was left out before. */
export type Placed = LeftOut & { was: LeftOut['reason'] }

/** Where it shall be, and why it is left out there, if it is. */
type Judged = Occurrence & { reason: LeftOut['reason'] }

/** Moves an hour of a series to where another rule puts it, and takes it up again if it was cancelled. */
export async function moveHour(
  hour: Appointment,
  { startsAt, endsAt, reason }: Judged,
  actorId: string,
  trx: Transaction
) {
  const stands = hour.state === 'confirmed' && +hour.startsAt! === +startsAt
  // Not through the model, which doesn't know that it is cancelled for the moment.
  await Appointment.query({ client: trx })
    .where('id', hour.id)
    .update({
      startsAt,
      endsAt,
      ...(stands ? {} : { dueSince: clock.now().toJSDate() }),
      sequence: sequenceAfter(hour),
      state: reason ? 'cancelled' : 'confirmed',
      leftOut: reason,
      ...{ reason: null, shortNotice: false },
      updatedAt: clock.now().toJSDate(),
    })
  const subject = { type: 'appointment', id: hour.id }
  if (hour.leftOut === 'skipped')
    await record({ actorId, action: 'appointments.series_changed', subject }, trx)
  return { ...idsOf(hour), reason, was: hour.leftOut }
}

/** Calendars elsewhere were told of a cancellation as a version of its own. */
const sequenceAfter = ({ sequence, state }: Appointment) =>
  sequence + (state === 'cancelled' ? 2 : 1)

/** Makes the first hour of a change; `beside`: in a week of which another hour has begun. */
export async function makeHour(
  { id: seriesId, pairId, studentId, tutorId }: Series,
  { id, proposerId }: SeriesRule,
  { week, startsAt, endsAt, beside, reason }: Judged & { beside: boolean },
  trx: Transaction
) {
  const hour = await Appointment.create(
    {
      ...{ pairId, studentId, tutorId, proposerId, seriesId, seriesWeek: week },
      changeId: beside ? id : null,
      startsAt: clock.at(startsAt),
      endsAt: clock.at(endsAt),
      dueSince: clock.now(),
      state: reason ? 'cancelled' : 'confirmed',
      leftOut: reason,
    },
    { client: trx }
  )
  return { ...idsOf(hour), reason, was: null }
}

const idsOf = ({ id, seriesId, seriesWeek }: Appointment) => ({
  ...{ id, seriesId: seriesId!, week: seriesWeek! },
})
