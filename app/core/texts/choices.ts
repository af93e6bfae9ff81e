import { knownOptions } from '#core/texts/known_options'
import { placeholdersOf, type Placeholder } from '#core/texts/placeholders'

/** What makes a text say something else, besides who reads it, and what it can be. */
export type Choice = { name: string; options: string[] }
export type Chosen = Record<string, string>

/** None of something, where a text says that otherwise, one, or several. */
const COUNTS: Record<string, number> = { none: 0, one: 1, several: 2 }

/** How many a choice stands for; several where nothing was chosen. */
export const countOf = (option = 'several') => COUNTS[option]

/** Every choice that these texts make. */
export function choicesIn(texts: string[]): Choice[] {
  const known = knownOptions()
  const made = texts
    .flatMap(placeholdersOf)
    .filter(({ name, options }) => options.length > 0 && name !== 'role')
  const names = new Map(made.map((one) => [one.name, one]))
  return [...names.values()].map((one) => ({ name: one.name, options: optionsOf(one, known) }))
}

function optionsOf({ name, use, options }: Placeholder, known: Map<string, Set<string>>) {
  if (use !== 'number') return [...(known.get(name) ?? [])]
  return options.includes('=0') ? ['one', 'several', 'none'] : ['one', 'several']
}

/** What was chosen, of what there is to choose; the rest stays as it was. */
export const chosenOf = (choices: Choice[], chosen: Record<string, unknown>): Chosen =>
  Object.fromEntries(
    choices.flatMap(({ name, options }) => {
      const option = options.find((one) => one === chosen[name])
      return option === undefined ? [] : [[name, option]]
    })
  )
