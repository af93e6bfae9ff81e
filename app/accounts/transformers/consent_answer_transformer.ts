import { clock } from '#core/clock'
import { textBlocks } from '#core/text_blocks'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ConsentAnswer } from '#accounts/queries/consent_answers'

/** One purpose as whoever answers it reads it. */
export default class ConsentAnswerTransformer extends BaseTransformer<ConsentAnswer> {
  toObject() {
    const { purpose, needed, textId, version, body, given } = this.resource
    return {
      purpose,
      needed,
      textId,
      version,
      blocks: textBlocks(body),
      given: given && {
        at: clock.at(given.givenAt).toISO(),
        channel: given.channel,
        version: given.version,
        outdated: given.outdated,
        blocks: given.outdated ? textBlocks(given.body) : [],
      },
    }
  }
}
