import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { detect } from '#safeguarding/detector/detect'
import { detectorRules } from '#safeguarding/detector_rules'
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
    return message.pairId === null ? [] : newIn(message, await detectorRules.get(client))
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
