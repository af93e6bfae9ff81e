import db from '@adonisjs/lucid/services/db'

type Named = { id: string; name: string }
type Zone = Named & { timeZone: string | null }

/** Subjects and school zones in the team's order, levels from the lowest, named in this language. */
export async function referenceData(
  locale: string
): Promise<{ subjects: Named[]; levels: Named[]; schoolZones: Zone[] }> {
  const name = locale === 'en' ? 'name_en' : 'name_fr'
  const [subjects, levels, schoolZones] = await Promise.all([
    db.from('subjects').orderBy('position').orderBy('name_fr').select('id', `${name} as name`),
    db.from('levels').orderBy('rank').select('id', `${name} as name`),
    db
      .from('school_zones')
      .orderBy(['position', 'name_fr'])
      .select('id', `${name} as name`, 'time_zone as timeZone'),
  ])
  return { subjects, levels, schoolZones }
}
