import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type Appointment from '#appointments/models/appointment'

export type SeriesHour = Pick<Appointment, 'id' | 'state'> & {
  starts_at: Date
  ends_at: Date
  left_out: Appointment['leftOut']
}

/** The hours of a series that are not over, with those that are left out; in order. */
export const seriesHours = (seriesId: string): Promise<SeriesHour[]> =>
  db
    .from('appointments')
    .where('series_id', seriesId)
    .where('ends_at', '>', clock.now().toJSDate())
    .where((query) => query.where('state', 'confirmed').orWhereNotNull('left_out'))
    .orderBy('starts_at')
    .select('id', 'starts_at', 'ends_at', 'state', 'left_out')
