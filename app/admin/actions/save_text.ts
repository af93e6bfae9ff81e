import Text from '#core/models/text'
import { texts, type Words } from '#core/texts/texts'
import { transaction } from '#core/transaction'
import type { Values } from '#admin/actions/values'
import { mergedWords } from '#admin/texts/text_fields'
import { writeWords } from '#admin/texts/write_words'

type Input = {
  id: string
  words: Words
  /** What the form showed when it was opened. */
  opened?: Values
  actorId: string
}

/** Puts words in the place of the shipped ones. Every process hears of it at once. */
export default class SaveText {
  async handle({ id, words, opened, actorId }: Input) {
    await transaction(async (trx) => {
      const text = await Text.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      await writeWords(text, mergedWords(text, words, opened), actorId, trx)
    })
    texts.forget()
  }
}
