import { randomUUID } from 'node:crypto'
import { record, signedIn, type Table } from '#tests/functional/strangers/rows'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

/** Proposed by the tutor, who doesn't answer it. */
async function appointment() {
  const { pair, student, tutor } = await createPair()
  const { appointment: made } = await createAppointment(pair)
  return { address: { id: made.id }, student, tutor }
}

const THE_TWO = { student: 'in', tutor: 'in' } as const
const THE_OTHER = { student: 'in', tutor: 403 } as const

export const appointments: Table = {
  'appointments.create': signedIn(),
  'appointments.store': signedIn(),
  'appointments.show': record(appointment, THE_TWO),
  'session_rooms.show': record(appointment, THE_TWO),
  'attendances.store': record(appointment, THE_TWO, { body: { missing: 'nobody' } }),
  'acceptances.store': record(appointment, THE_OTHER, { body: { slotId: randomUUID() } }),
  'declines.store': record(appointment, THE_OTHER),
  'counters.create': record(appointment, THE_OTHER),
  'counters.store': record(appointment, THE_OTHER),
  'moves.create': record(appointment, THE_TWO),
  'moves.store': record(appointment, THE_TWO),
  'cancellations.store': record(appointment, THE_TWO),
}
