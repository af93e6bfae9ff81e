import type { DateTime } from 'luxon'
import Series from '#appointments/models/series'
import { workingPairs } from '#matching/queries/working_pairs'
import { lastPlannedWeek } from '#appointments/weeks_to_plan'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The series of working pairs of which a week is to be planned at this moment, on trial until its last week. */
export const seriesToPlan = (now: DateTime, limit: number, client: QueryClientContract) =>
  Series.query({ client })
    .whereIn('state', ['trial', 'active'])
    .where('plannedWeek', '<', lastPlannedWeek(now))
    .whereRaw(`(state = 'active' OR planned_week < trial_week)`)
    .whereIn('pairId', workingPairs(client).select('pairs.id'))
    .orderBy('id')
    .limit(limit)
