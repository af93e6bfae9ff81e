import { DateTime } from 'luxon'
import type Pair from '#matching/models/pair'
import Slot from '#appointments/models/slot'
import { answersUntil } from '#appointments/slot_limits'
import Appointment from '#appointments/models/appointment'

type Values = Partial<Pick<Appointment, 'state' | 'plan' | 'reason' | 'proposerId' | 'movesId'>> & {
  /** Starts, ISO; each slot lasts an hour. */
  slots?: string[]
}

const moment = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

/** A proposal of the tutor, tomorrow of the frozen clock; in another state its first slot is the one that was accepted. */
export async function createAppointment(pair: Pair, values: Values = {}) {
  const { slots: starts = ['2026-11-24T16:00:00Z'], ...rest } = values
  const confirmed = ['confirmed', 'completed', 'missed'].includes(rest.state ?? 'proposed')
  const appointment = await Appointment.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    proposerId: pair.tutorId,
    state: 'proposed',
    plan: '',
    ...(confirmed && { startsAt: moment(starts[0]), endsAt: moment(starts[0]).plus({ hours: 1 }) }),
    expiresAt: answersUntil(moment(starts.at(-1)!)),
    ...rest,
  })
  const slots = await Slot.createMany(
    starts.map((start) => ({
      appointmentId: appointment.id,
      startsAt: moment(start),
      endsAt: moment(start).plus({ hours: 1 }),
    }))
  )
  return { appointment: await Appointment.findOrFail(appointment.id), slots }
}
