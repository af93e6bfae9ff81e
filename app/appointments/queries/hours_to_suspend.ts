import type { DateTime } from 'luxon'
import { SHORTEST_MINUTES } from '#appointments/slot_limits'
import Appointment from '#appointments/models/appointment'
import { workingPairs } from '#matching/queries/working_pairs'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Confirmed hours that have just begun although their pair can't plan: one that was under way before may have been held. */
export const hoursToSuspend = (at: DateTime, client: QueryClientContract) =>
  Appointment.query({ client })
    .where('state', 'confirmed')
    .where('startsAt', '<=', at.toJSDate())
    .where('startsAt', '>', at.minus({ minutes: SHORTEST_MINUTES }).toJSDate())
    .whereNotIn('pairId', workingPairs(client).select('pairs.id'))
    .orderBy('id')
