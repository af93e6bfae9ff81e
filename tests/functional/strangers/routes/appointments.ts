import { randomUUID } from 'node:crypto'
import { clock } from '#core/clock'
import SeriesQuestion from '#appointments/models/series_question'
import { nowhere, only, record, signedIn, type Table } from '#tests/functional/strangers/rows'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

/** Proposed by the tutor, who doesn't answer it. */
async function appointment() {
  const { pair, student, tutor } = await createPair()
  const { appointment: made } = await createAppointment(pair)
  return { address: { id: made.id }, student, tutor }
}

/** A weekly slot that the tutor proposed. */
async function series() {
  const { pair, student, tutor } = await createPair()
  const { series: made } = await createSeries(pair)
  return { address: { id: made.id }, student, tutor }
}

/** The same, with what both are asked about it. */
async function question() {
  const { pair, student, tutor } = await createPair()
  const { series: made } = await createSeries(pair)
  const asked = await SeriesQuestion.create({
    ...{ seriesId: made.id, kind: 'trial', startsOn: '2026-12-23' },
    ...{ askedAt: clock.now(), closesAt: clock.now().plus({ days: 5 }) },
  })
  return { address: { id: made.id, questionId: asked.id }, student, tutor }
}

async function workingPair() {
  const { pair: made, student, tutor } = await createPair()
  return { address: { id: made.id }, student, tutor }
}

async function hour() {
  const { pair, student, tutor } = await createPair()
  const { appointment: made } = await createAppointment(pair, { state: 'confirmed' })
  return { address: { id: made.id }, student, tutor }
}

const THE_TWO = { student: 'in', tutor: 'in' } as const
const NOT_THIS_ONE = { student: 404, tutor: 404 } as const
const THE_OTHER = { student: 'in', tutor: 403 } as const

export const appointments: Table = {
  'appointments.create': signedIn(),
  'appointments.store': signedIn(),
  'appointments.show': record(appointment, THE_TWO),
  'slot_checks.show': record(workingPair, THE_TWO, { body: { date: '2026-11-24' } }),
  'session_rooms.show': record(appointment, THE_TWO),
  'appointment_files.show': record(hour, THE_TWO),
  'calendar_feeds.show': only(['student', 'tutor']),
  'calendar_feeds.store': only(['student', 'tutor']),
  'calendar_feeds.destroy': only(['student', 'tutor']),
  'calendar_feed_files.show': nowhere({ address: { id: randomUUID() } }),
  'attendances.store': record(appointment, THE_TWO, { body: { missing: 'nobody' } }),
  'acceptances.store': record(appointment, THE_OTHER, { body: { slotId: randomUUID() } }),
  'declines.store': record(appointment, THE_OTHER),
  'counters.create': record(appointment, THE_OTHER),
  'counters.store': record(appointment, THE_OTHER),
  'moves.create': record(appointment, THE_TWO),
  'moves.store': record(appointment, THE_TWO),
  'plans.store': record(hour, THE_TWO, { body: { plan: 'Les fractions' } }),
  'cancellations.store': record(appointment, THE_TWO),
  'series.index': signedIn(),
  'series.create': signedIn(),
  'series.store': signedIn(),
  'series.show': record(series, THE_TWO),
  // Which proposal is meant says the body: one that isn't this slot's is nobody's.
  'series_acceptances.store': record(series, NOT_THIS_ONE, { body: { ruleId: randomUUID() } }),
  'series_declines.store': record(series, NOT_THIS_ONE, { body: { ruleId: randomUUID() } }),
  'series_withdrawals.store': record(series, NOT_THIS_ONE, { body: { ruleId: randomUUID() } }),
  'series_changes.create': record(series, THE_TWO),
  'series_changes.store': record(series, THE_TWO),
  'series_stops.store': record(series, THE_TWO),
  'series_answers.store': record(question, THE_TWO, { body: { answer: 'yes' } }),
}
