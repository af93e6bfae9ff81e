import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { ShippedHoliday } from '#profiles/holiday_import'
import { publicHolidaysOf, type HolidayRules } from '#profiles/public_holidays'

type Names = { nameFr: string; nameEn: string }
type SchoolYears = Record<
  string,
  (Names & { zones: string[]; firstDay: string; lastDay: string })[]
>

/** The school holidays of `database/data/`, one for each zone; zones are known by their French names. */
export async function readSchoolHolidays(zones: Map<string, string>) {
  const years: SchoolYears = await read('school_holidays.json')
  return Object.entries(years).flatMap(([year, holidays]) =>
    holidays.flatMap(({ zones: names, ...holiday }) =>
      names
        .filter((zone) => zones.has(zone))
        .map((zone) => ({
          importKey: `${year}/${zone}/${holiday.nameFr}`,
          schoolZoneId: zones.get(zone)!,
          ...holiday,
        }))
    )
  )
}

/** The public holidays of these years, first and last included. */
export async function readPublicHolidays(
  zones: Map<string, string>,
  firstYear: number,
  lastYear: number
): Promise<ShippedHoliday[]> {
  const rules: HolidayRules = await read('public_holidays.json')
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return years.flatMap((year) =>
    publicHolidaysOf(year, rules)
      .filter(({ zone }) => zone === null || zones.has(zone))
      .map(({ zone, day, ...names }) => ({
        importKey: `${year}/${zone ?? 'France'}/${names.nameFr}`,
        schoolZoneId: zone && zones.get(zone)!,
        firstDay: day,
        lastDay: day,
        ...names,
      }))
  )
}

async function read(file: string) {
  return JSON.parse(await readFile(app.makePath('database/data', file), 'utf8'))
}
