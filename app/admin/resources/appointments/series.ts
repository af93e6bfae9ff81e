import Series from '#appointments/models/series'
import { pairNamed } from '#admin/resources/names'
import { stopSeries } from '#admin/resources/appointments/stop_series'
import { agreedAt, inWords, nextHour, zone } from '#admin/resources/appointments/series_sql'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** The weekly slots of the pairs. The two of a pair agree on them; staff see which there are, and can end one. */
export const series: ResourceDefinition = {
  id: 'series',
  model: Series,
  navigation: 'follow_up',
  columns: ['id', 'pairId', 'state', 'trialWeek', 'endedHow', 'endedAt', 'createdAt'],
  calculated: {
    people: pairNamed('series.pair_id'),
    weekly: { kind: 'string', sql: inWords },
    timeZone: { kind: 'string', sql: ({ now }) => zone(now) },
    agreedAt: { kind: 'datetime', sql: agreedAt },
    nextHour: { kind: 'datetime', sql: ({ now }) => nextHour(now) },
  },
  references: { pairId: 'pairs' },
  values: {
    state: ['proposed', 'trial', 'active', 'declined', 'cancelled', 'ended'],
    endedHow: ['stopped', 'stopped_by_team', 'trial_stopped', 'unanswered', 'pair_closed'],
  },
  title: 'people',
  list: ['people', 'weekly', 'state', 'nextHour', 'agreedAt'],
  show: [
    ...['pairId', 'weekly', 'timeZone', 'state', 'agreedAt', 'nextHour', 'trialWeek'],
    ...['endedHow', 'endedAt', 'createdAt'],
  ],
  filter: ['people', 'state', 'agreedAt', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  subjects: ['series'],
  actions: { stopSeries },
}
