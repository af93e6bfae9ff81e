import { clock } from '#core/clock'
import LegalText from '#accounts/models/legal_text'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The version of a text that holds at this moment: the last one that was published. */
export function currentLegalText(kind: LegalText['kind'], client?: QueryClientContract) {
  return LegalText.query({ client })
    .where('kind', kind)
    .where('published_at', '<=', clock.now().toJSDate())
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .firstOrFail()
}
