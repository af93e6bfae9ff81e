import db from '@adonisjs/lucid/services/db'
import { detect } from '#safeguarding/detector/detect'
import { detectorRules } from '#safeguarding/detector_rules'

/** Ways to meet or write to somebody outside, in what a pair writes beside its conversation. */
export async function contactDetailsIn(text: string) {
  const findings = detect(text, await detectorRules.get(db.connection()))
  return findings.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
}
