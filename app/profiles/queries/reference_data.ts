import db from '@adonisjs/lucid/services/db'

type Named = { id: string; name: string }

/** Subjects in the team's order and levels from the lowest, named in this language. */
export async function referenceData(
  locale: string
): Promise<{ subjects: Named[]; levels: Named[] }> {
  const name = locale === 'en' ? 'name_en' : 'name_fr'
  const [subjects, levels] = await Promise.all([
    db.from('subjects').orderBy('position').orderBy('name_fr').select('id', `${name} as name`),
    db.from('levels').orderBy('rank').select('id', `${name} as name`),
  ])
  return { subjects, levels }
}
