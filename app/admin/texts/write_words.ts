import type Text from '#core/models/text'
import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import type { Words } from '#core/texts/texts'
import type { Values } from '#admin/actions/values'
import { shownWords } from '#admin/texts/text_fields'

/** Puts these words into a text that is held, and into the journal what they were; nothing where nothing changes. */
export async function writeWords(text: Text, words: Words, actorId: string, trx: Transaction) {
  const [before, after] = differing(shownWords(text.name, text.words), shownWords(text.name, words))
  if (Object.keys(after).length === 0) return
  await text.merge({ words }).save()
  const subject = { type: 'text', id: text.id } as const
  await record({ actorId, action: 'core.text_changed', subject, before, after }, trx)
}

/** Where two differ. */
function differing(before: Values, after: Values) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => before[name] !== after[name])
  return [before, after].map((fields) =>
    Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]))
  )
}
