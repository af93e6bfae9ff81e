import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a text names: as a plain word, as a choice between words, or as a number or a date. */
export type Placeholder = {
  name: string
  use: 'plain' | 'select' | 'number' | 'date'
  options: string[]
}

const LITERAL = 0
/** As intl-messageformat numbers them. */
const USES = { 1: 'plain', 2: 'number', 3: 'date', 4: 'date', 5: 'select', 6: 'number' } as const

/**
 * What a text in ICU's message syntax names, in its choices too.
 *
 * @throws when its syntax is broken, or a brace would be read as it stands.
 */
export const placeholdersOf = (text: string): Placeholder[] =>
  new IntlMessageFormat(text, 'fr', undefined, { ignoreTag: true }).getAst().flatMap(inElement)

function inElement(element: Element): Placeholder[] {
  if (element.type === LITERAL && /[{}]/.test(element.value)) throw new Error('A stray brace')
  const use = USES[element.type as keyof typeof USES]
  if (!use || !('value' in element)) return []
  if (!('options' in element)) return [{ name: element.value, use, options: [] }]
  const inside = Object.values(element.options).flatMap(({ value }) => value.flatMap(inElement))
  return [{ name: element.value, use, options: Object.keys(element.options) }, ...inside]
}
