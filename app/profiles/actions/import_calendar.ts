import { clock } from '#core/clock'
import SchoolZone from '#profiles/models/school_zone'
import { transaction, type Transaction } from '#core/transaction'
import PublicHoliday from '#profiles/models/public_holiday'
import SchoolHoliday from '#profiles/models/school_holiday'
import { readPublicHolidays, readSchoolHolidays } from '#profiles/shipped_holidays'
import { isTheSameDay, planImport, sharesDays } from '#profiles/holiday_import'
import { zonesWithoutHolidays } from '#profiles/queries/zones_without_holidays'

/** Public holidays are calculated from last year until this many years ahead. */
const YEARS_AHEAD = 3

type Zones = Map<string, string>

/**
 * Loads the shipped school holidays, and the public holidays of some years. What staff saved since is left alone;
 * a second run changes nothing.
 */
export default class ImportCalendar {
  handle({ dryRun = false } = {}) {
    return transaction(async (trx) => {
      const zones = await SchoolZone.query({ client: trx }).orderBy('position')
      const ids: Zones = new Map(zones.map(({ id, nameFr }) => [nameFr, id]))
      const school = await this.#school(ids, dryRun, trx)
      const publicDays = await this.#public(ids, dryRun, trx)
      return { school, public: publicDays, zones, without: await zonesWithoutHolidays(trx) }
    })
  }

  async #school(zones: Zones, dryRun: boolean, trx: Transaction) {
    const known = await SchoolHoliday.query({ client: trx }).forUpdate()
    const plan = planImport(known, await readSchoolHolidays(zones), sharesDays)
    if (dryRun) return plan
    for (const values of [...plan.added, ...plan.changed]) {
      const { importKey } = values
      await SchoolHoliday.updateOrCreate({ importKey }, values, { client: trx })
    }
    return plan
  }

  async #public(zones: Zones, dryRun: boolean, trx: Transaction) {
    const { year } = clock.now()
    const rows = await PublicHoliday.query({ client: trx }).forUpdate()
    const known = rows.map((row) => ({
      ...(row.$attributes as PublicHoliday),
      firstDay: row.day,
      lastDay: row.day,
    }))
    const shipped = await readPublicHolidays(zones, year - 1, year + YEARS_AHEAD)
    const plan = planImport(known, shipped, isTheSameDay)
    if (dryRun) return plan
    for (const { importKey, schoolZoneId, nameFr, nameEn, firstDay: day } of [
      ...plan.added,
      ...plan.changed,
    ]) {
      const values = { schoolZoneId, nameFr, nameEn, day }
      await PublicHoliday.updateOrCreate({ importKey }, values, { client: trx })
    }
    return plan
  }
}
