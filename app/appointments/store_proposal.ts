import { DateTime } from 'luxon'
import { settings } from '#core/settings'
import { done, refused } from '#core/result'
import Slot from '#appointments/models/slot'
import type { Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { answersUntil } from '#appointments/slot_limits'
import { slotRules } from '#appointments/queries/slot_rules'
import { firstOverlap } from '#appointments/queries/first_overlap'
import { readSlots, type ReadSlot, type WantedSlot } from '#appointments/wanted_slots'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type PairRow = { id: string; student_id: string; tutor_id: string }

/** Without `minutes` each lasts as long as usual. */
type Wanted = { proposerId: string; slots: WantedSlot[]; minutes?: number }

type Proposal = { proposerId: string; plan: string; slots: ReadSlot[] } & Partial<
  Pick<Appointment, 'countersId' | 'movesId' | 'shortNotice'>
>

/**
 * What somebody wants to propose, as slots. Refusals, named by their field in `details.field`: a slot that the clock
 * skips, that is past, too soon or too far ahead, that repeats another, at which the student sleeps, whose week is full, or that
 * overlaps a confirmed appointment of who proposes.
 *
 * @param hour the one that is to be moved: it is in nobody's way
 */
export async function readProposal(
  pair: PairRow,
  wanted: Wanted,
  client: QueryClientContract,
  hour?: string
) {
  const { appointmentMinutes } = await settings.get(client)
  const minutes = wanted.minutes ?? appointmentMinutes
  const read = readSlots(wanted.slots, minutes, await slotRules(pair, client, hour))
  if (!read.ok) return read
  const field = await firstOverlap(wanted.proposerId, read.value, client, hour)
  return field === null ? done(read.value) : refused('overlaps', { field })
}

/** A move leads somewhere else: the first of its slots that is the hour as it is, refused at its field; or null. */
export function staysWhereItIs(
  { startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>,
  slots: ReadSlot[]
) {
  const same = slots.find(
    (slot) => +slot.startsAt === startsAt!.toMillis() && +slot.endsAt === endsAt!.toMillis()
  )
  return same ? refused('same_time', { field: same.field }) : null
}

/** Stores a proposal with its slots. One that would move an hour can't be answered once that hour begins. */
export async function storeProposal(
  pair: PairRow,
  { slots, ...values }: Proposal,
  trx: Transaction,
  hourStartsAt?: DateTime
) {
  const until = answersUntil(DateTime.max(...slots.map(({ startsAt }) => startsAt))!)
  const appointment = await Appointment.create(
    {
      pairId: pair.id,
      studentId: pair.student_id,
      tutorId: pair.tutor_id,
      expiresAt: hourStartsAt ? DateTime.min(until, hourStartsAt) : until,
      ...values,
    },
    { client: trx }
  )
  await Slot.createMany(
    slots.map(({ startsAt, endsAt }) => ({ appointmentId: appointment.id, startsAt, endsAt })),
    { client: trx }
  )
  return appointment
}
