import { clock } from '#core/clock'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** French names of the school zones of which no holiday is known from today on. */
export async function zonesWithoutHolidays(client: QueryClientContract): Promise<string[]> {
  const rows = await client
    .from('school_zones')
    .whereNotExists((query) =>
      query
        .from('school_holidays')
        .whereColumn('school_zone_id', 'school_zones.id')
        .where('last_day', '>=', clock.now().toISODate())
        .where('shown', true)
    )
    .orderBy(['position', 'name_fr'])
    .select('name_fr')
  return rows.map((row) => row.name_fr)
}
