import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import Series from '#appointments/models/series'
import { workingPairs } from '#matching/queries/working_pairs'
import { planOccurrences } from '#appointments/plan_occurrences'
import { dueOccurrences } from '#appointments/due_occurrences'
import { seriesToPlan } from '#appointments/queries/series_to_plan'
import { transaction, type Transaction } from '#core/transaction'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would be made, and makes nothing. */
  dryRun?: boolean
}

export type PlannedHour = { seriesId: string; week: string }

const BATCH = 200

/**
 * Makes the hours of weekly slots eight weeks ahead, of working pairs only. It may run several times at once: the week of each
 * hour is its claim.
 */
export default class PlanSeries {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<PlannedHour[]> {
    if (dryRun) {
      const series = await seriesToPlan(at, BATCH, db.connection())
      const due = await dueOccurrences(series, at, db.connection())
      return due.map((hour) => ({ seriesId: hour.series.id, week: hour.week }))
    }
    const planned: PlannedHour[] = []
    for (let size = BATCH; size === BATCH;) {
      const batch = await transaction((trx) => this.#planBatch(at, trx))
      planned.push(...batch.made)
      size = batch.size
    }
    return planned
  }

  async #planBatch(at: DateTime, trx: Transaction) {
    const found = await seriesToPlan(at, BATCH, trx)
    const series = await this.#hold(found, trx)
    const { made } = await planOccurrences(series, at, trx)
    return { made, size: found.length }
  }

  /** People in id order, then their pairs, as whoever changes one series does; read again once nobody else can. */
  async #hold(found: Series[], trx: Transaction) {
    const people = found.flatMap(({ studentId, tutorId }) => [studentId, tutorId])
    await trx
      .knexQuery()
      .from('users')
      .whereIn('id', people)
      .orderBy('id')
      .forNoKeyUpdate()
      .select('id')
    const pairs = await workingPairs(trx)
      .whereIn(
        'pairs.id',
        found.map(({ pairId }) => pairId)
      )
      .select('pairs.id')
      .forShare()
    return Series.query({ client: trx })
      .whereIn(
        'id',
        found.map(({ id }) => id)
      )
      .whereIn(
        'pairId',
        pairs.map(({ id }) => id)
      )
      .whereIn('state', ['trial', 'active'])
      .orderBy('id')
  }
}
