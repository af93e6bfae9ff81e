import Text from '#core/models/text'
import { record } from '#audit/record'
import { texts, type Words } from '#core/texts/texts'
import { transaction } from '#core/transaction'
import type { Values } from '#admin/actions/values'
import { fieldsOf, mergedWords } from '#admin/texts/text_fields'

type Input = {
  id: string
  words: Words
  /** What the form showed when it was opened. */
  opened?: Values
  actorId: string
}

/** Puts words in the place of the shipped ones; without any, the shipped ones speak again. Every process hears of it at once. */
export default class SaveText {
  async handle({ id, words: typed, opened, actorId }: Input) {
    await transaction(async (trx) => {
      const text = await Text.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      const words = mergedWords(text, typed, opened)
      const [before, after] = differing(fieldsOf(text.words), fieldsOf(words))
      if (Object.keys(after).length === 0) return
      await text.merge({ words }).save()
      const subject = { type: 'text', id }
      await record({ actorId, action: 'core.text_changed', subject, before, after }, trx)
    })
    texts.forget()
  }
}

/** Where two differ, with null for the shipped words. */
function differing(before: Record<string, string>, after: Record<string, string>) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => before[name] !== after[name])
  return [before, after].map((fields) =>
    Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]))
  )
}
