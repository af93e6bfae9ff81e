import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { transaction, type Transaction } from '#core/transaction'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { comingClockChange, type ClockChange } from '#appointments/clock_change'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import SeriesClocksChange from '#appointments/events/series_clocks_change'
import {
  seriesAcrossZones,
  type SeriesAcrossZones,
} from '#appointments/queries/series_across_zones'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would be told, and tells nothing. */
  dryRun?: boolean
}

export type ToldChange = { series: SeriesAcrossZones; change: ClockChange }

/** Tells both, two weeks ahead and once, that their weekly slot will be at another time for one of them because clocks change. */
export default class TellClockChanges {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<ToldChange[]> {
    const all = await seriesAcrossZones()
    const rules = await agreedRules(
      all.map(({ id }) => id),
      db.connection()
    )
    const due = all.flatMap((series) => {
      const { id, zones, lastWeek } = series
      const change = comingClockChange(rules.get(id) ?? [], at, zones, lastWeek)
      return change ? [{ series, change }] : []
    })
    const unsaid = await this.#unsaid(due)
    if (dryRun) return unsaid
    const told: ToldChange[] = []
    for (const one of unsaid) if (await transaction((trx) => this.#tell(one, trx))) told.push(one)
    return told
  }

  async #unsaid(due: ToldChange[]) {
    const rows = await db
      .from('series_clock_changes')
      .whereIn(
        'series_id',
        due.map(({ series }) => series.id)
      )
      .select('series_id', 'week')
    const said = new Set(rows.map(({ series_id: id, week }) => `${id} ${week}`))
    return due.filter(({ series, change }) => !said.has(`${series.id} ${change.week}`))
  }

  /** The row is the claim: of two that run at once, one tells. */
  async #tell({ series, change }: ToldChange, trx: Transaction) {
    const claimed = await trx
      .knexQuery()
      .table('series_clock_changes')
      .insert({ series_id: series.id, week: change.week })
      .onConflict(['series_id', 'week'])
      .ignore()
      .returning('id')
    if (claimed.length === 0) return false
    const { startsAt, changesFor } = change
    const payload = { seriesId: series.id, startsAt: startsAt.toISOString(), changesFor }
    await tellBothOfSeries(series, { actorId: null, event: new SeriesClocksChange(payload) }, trx)
    return true
  }
}
