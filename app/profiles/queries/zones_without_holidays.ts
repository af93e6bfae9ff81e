import { clock } from '#core/clock'
import { WEEKS_KNOWN_AHEAD } from '#profiles/holidays_ahead'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** French names of the school zones of which no holiday is known from some weeks ahead on. */
export async function zonesWithoutHolidays(client: QueryClientContract): Promise<string[]> {
  const ahead = clock.now().plus({ weeks: WEEKS_KNOWN_AHEAD })
  const rows = await client
    .from('school_zones')
    .whereNotExists((query) =>
      query
        .from('school_holidays')
        .whereColumn('school_zone_id', 'school_zones.id')
        .where('last_day', '>=', ahead.toISODate())
        .where('shown', true)
    )
    .orderBy(['position', 'name_fr'])
    .select('name_fr')
  return rows.map((row) => row.name_fr)
}
