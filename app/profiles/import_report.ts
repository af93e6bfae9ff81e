import { WEEKS_KNOWN_AHEAD } from '#profiles/holidays_ahead'
import type { ImportPlan, ShippedHoliday } from '#profiles/holiday_import'

type Zone = { id: string; nameFr: string }
type Result = { school: ImportPlan; public: ImportPlan; zones: Zone[]; without: string[] }

/** What an import did or would do, line by line, for who runs it. */
export function importReport({ school, public: publicDays, zones, without }: Result): string[] {
  const names = new Map(zones.map(({ id, nameFr }) => [id, nameFr]))
  const line = (word: string) => (holiday: ShippedHoliday) => {
    const { schoolZoneId, nameFr, firstDay, lastDay } = holiday
    const days = firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`
    return `${word}: ${nameFr}, ${(schoolZoneId && names.get(schoolZoneId)) ?? 'France'}, ${days}`
  }
  return [
    ...[school, publicDays].flatMap(({ added, changed, kept }) => [
      ...added.map(line('new')),
      ...changed.map(line('changed')),
      ...kept.map(line('kept as staff saved it')),
    ]),
    count('school holidays', school),
    count('public holidays', publicDays),
    ...(without.length > 0
      ? [`No school holidays known beyond ${WEEKS_KNOWN_AHEAD} weeks: ${without.join(', ')}`]
      : []),
  ]
}

const count = (what: string, { added, changed, kept }: ImportPlan) =>
  `${what}: ${added.length} new, ${changed.length} changed, ${kept.length} kept`
