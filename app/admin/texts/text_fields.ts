import { ownChanges } from '#admin/actions/own_changes'
import type { Values } from '#admin/actions/values'
import { fieldErrors } from '#admin/validators/field_errors'
import { checkText, tidyText } from '#core/texts/check_text'
import { strayOption } from '#core/texts/known_options'
import { knownPlaceholders } from '#core/texts/known_placeholders'
import { LANGUAGES, shippedParts, shippedWords, type Language } from '#core/texts/shipped'
import type { Words } from '#core/texts/texts'

type Field = { name: string; part: string; language: Language; shipped: string }

/** `subjectFr`: a part in a language, as forms and the journal call it. */
const nameOf = (part: string, language: string) =>
  `${part}${language[0].toUpperCase()}${language.slice(1)}`

/** What can be written for this text. */
export const fieldsOfText = (name: string): Field[] =>
  (shippedParts().get(name) ?? []).flatMap((part) =>
    LANGUAGES.map((language) => ({
      ...{ name: nameOf(part, language), part, language },
      shipped: shippedWords(language, name, part),
    }))
  )

/** Words by the names of their fields. */
export const fieldsOf = (words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, parts]) =>
      Object.entries(parts).map(([part, text]) => [nameOf(part, language), text])
    )
  )

/**
 * The words that a form brings, without those that are as shipped or left empty.
 *
 * @throws with what is wrong beside each field.
 */
export function readWords(name: string, values: Record<string, unknown>): Words {
  const written = fieldsOfText(name)
    .map((field) => ({ ...field, text: tidyText(String(values[field.name] ?? '')) }))
    .filter(({ text, shipped }) => text !== '' && text !== shipped)
  const wrong = written.flatMap((field) => wrongIn(name, field) ?? [])
  if (wrong.length > 0) throw fieldErrors(wrong)

  const words: Words = {}
  for (const { language, part, text } of written) (words[language] ??= {})[part] = text
  return words
}

function wrongIn(
  name: string,
  { name: field, part, text }: Pick<Field, 'name' | 'part'> & { text: string }
) {
  const rule = checkText(part, text, knownPlaceholders(name, part))
  if (rule) return { field, rule }
  const options = strayOption(text)
  return options && { field, rule: 'textOption', options }
}

type Text = { name: string; words: Words }

/**
 * The words that a form brings, over those that are saved now in the fields that it didn't change.
 *
 * @throws beside each field that somebody else changed too.
 */
export function mergedWords({ name, words }: Text, typed: Words, opened?: Values): Words {
  if (!opened) return typed
  const now = shownWords(name, words)
  return readWords(name, { ...now, ...ownChanges({ now, typed: shownWords(name, typed), opened }) })
}

/** What its form shows. */
export const shownWords = (name: string, words: Words): Values => ({
  ...Object.fromEntries(fieldsOfText(name).map((field) => [field.name, field.shipped])),
  ...fieldsOf(words),
})
