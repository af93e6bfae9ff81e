import Text from '#core/models/text'
import { done, refused } from '#core/result'
import { texts } from '#core/texts/texts'
import { transaction } from '#core/transaction'
import { isSame } from '#admin/actions/own_changes'
import type { Values } from '#admin/actions/values'
import { shownWords } from '#admin/texts/text_fields'
import { writeWords } from '#admin/texts/write_words'

type Input = {
  id: string
  /** What the text said when its form was opened. */
  opened?: Values
  actorId: string
}

/** The shipped words speak again, on every process at once. Refusal: somebody wrote other words since the form was opened. */
export default class RestoreText {
  async handle({ id, opened, actorId }: Input) {
    const result = await transaction(async (trx) => {
      const text = await Text.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      const now = Object.entries(shownWords(text.name, text.words))
      if (opened && now.some(([name, words]) => !isSame(words, opened[name])))
        return refused('words_changed')
      await writeWords(text, {}, actorId, trx)
      return done()
    })
    texts.forget()
    return result
  }
}
