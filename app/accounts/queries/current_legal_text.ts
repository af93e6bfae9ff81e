import LegalText from '#accounts/models/legal_text'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The version of a text that is in force: the last one that was published. */
export function currentLegalText(kind: LegalText['kind'], client?: QueryClientContract) {
  return LegalText.query({ client })
    .where('kind', kind)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .firstOrFail()
}
