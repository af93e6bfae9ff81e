import { clock } from '#core/clock'
import LegalText from '#accounts/models/legal_text'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The version of each text that holds at this moment, by kind, in one query. */
export async function currentLegalTexts(client?: QueryClientContract) {
  const rows = await LegalText.query({ client })
    .distinctOn('kind')
    .where('published_at', '<=', clock.now().toJSDate())
    .orderBy([
      { column: 'kind' },
      { column: 'published_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
  return new Map(rows.map((text) => [text.kind, text]))
}
