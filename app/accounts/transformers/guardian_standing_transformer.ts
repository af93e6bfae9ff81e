import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { GuardianStanding } from '#accounts/queries/guardian_standings'
import type { GuardianWord } from '#accounts/queries/guardian_words'

/** Where one purpose stands as one of the guardians reads it: of another one no more than the answer and its day. */
export default class GuardianStandingTransformer extends BaseTransformer<GuardianStanding> {
  toObject() {
    const { question, stands, own, others } = this.resource
    return {
      purpose: question.purpose,
      needed: question.needed,
      stands,
      own: own && shown(own),
      others: others.map(shown),
    }
  }
}

const shown = ({ said, at, channel }: GuardianWord) => ({
  said,
  at: clock.at(at).toISO(),
  recorded: channel === 'paper' || channel === 'phone',
})
