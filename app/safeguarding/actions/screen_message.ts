import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { detect } from '#safeguarding/detector/detect'
import { detectorRules } from '#safeguarding/detector_rules'
import { earlierWords } from '#safeguarding/queries/earlier_words'
import { addsToNumber, spreadNumbers } from '#safeguarding/detector/spread_numbers'
import { countTries, keepSent, keepTry } from '#safeguarding/queries/keep_detection'
import type { Rules } from '#safeguarding/detector/rules'
import type { Finding, Judgement, Screened } from '#messaging/screening'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * Looks for contact details in a message of a pair. The first time its author is warned; with an explanation it
 * goes, and the team hears of it, as it does of repeated tries. What was written is kept nowhere but in the message.
 */
export default class ScreenMessage {
  async look(message: Screened, client: QueryClientContract) {
    if (message.pairId === null) return []
    const rules = await detectorRules.get(client)
    const findings = newIn(message, rules)
    return findings.length > 0 ? findings : this.#spread(message, rules, client)
  }

  /** Part of a number whose beginning was sent before. A correction, or the name of a file, is looked at by itself. */
  async #spread(message: Screened, rules: Rules, client: QueryClientContract) {
    if (message.clientId === null || !addsToNumber(message.body)) return []
    return spreadNumbers(await earlierWords(message, client), message.body, rules)
  }

  async judge(message: Screened, findings: Finding[], trx: Transaction): Promise<Judgement> {
    const kinds = [...new Set(findings.map(({ kind }) => kind))]
    if (message.explanation !== '') {
      return { findings: [], keep: (messageId) => keepSent(message, kinds, messageId, trx) }
    }
    await this.#try(message, kinds, trx)
    return { findings }
  }

  /** The tries of one person are counted with their row held, so that two at once are two. */
  async #try(message: Screened, kinds: string[], trx: Transaction) {
    await trx.from('users').where('id', message.authorId).forUpdate().select('id')
    const limit = await trx.from('settings').select('contact_tries', 'contact_tries_days').first()
    const since = clock.now().minus({ days: limit.contact_tries_days })
    const tries = 1 + (await countTries(message, since, trx))
    await keepTry(message, kinds, tries >= limit.contact_tries ? 'new' : 'kept', trx)
  }
}

function newIn({ body, before = '' }: Screened, rules: Rules): Finding[] {
  const findings = detect(body, rules)
  if (before === '') return findings
  const stood = new Set(detect(before, rules).map(({ start, end }) => before.slice(start, end)))
  return findings.filter(({ start, end }) => !stood.has(body.slice(start, end)))
}
