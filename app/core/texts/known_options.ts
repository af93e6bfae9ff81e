import { placeholdersOf } from '#core/texts/placeholders'
import { LANGUAGES, shippedTexts, shippedParts } from '#core/texts/shipped'

/** Whatever a choice can be made by, where shipped words call some of it `other`. */
const BESIDES: Record<string, string[]> = {
  role: ['student', 'tutor', 'staff'],
  ...{ side: ['pair', 'team'], taken: ['yes', 'no'], last: ['yes', 'no'], asleep: ['yes', 'no'] },
  ...{ whose: ['own', 'theirs'], clocks: ['one', 'two'], when: ['known', 'none'] },
  ...{ hasNeeds: ['yes', 'no'], hasWishes: ['yes', 'no'], changes: ['own', 'other', 'both'] },
  ...{ birthday: ['yes', 'no'], asked: ['everything', 'tutoring'] },
  ...{ missing: ['tutor', 'interviewer', 'nobody'] },
  ...{ why: ['overlap', 'absence', 'outside_waking'] },
  how: ['stopped', 'stopped_by_team', 'trial_stopped', 'unanswered'],
}

/** What each choice can be made by: what is not named here can be anything. */
export function knownOptions(): Map<string, Set<string>> {
  const known = new Map(Object.entries(BESIDES).map(([name, all]) => [name, new Set(all)]))
  const shipped = [...shippedParts().keys()]
    .flatMap((name) => LANGUAGES.flatMap((language) => shippedTexts(language, name)))
    .flatMap(placeholdersOf)
  for (const { name, use, options } of shipped) {
    if (use !== 'select') continue
    const all = known.get(name) ?? new Set()
    for (const option of options.filter((each) => each !== 'other')) all.add(option)
    known.set(name, all)
  }
  return known
}

export type StrayOption = { name: string; option: string; allowed: string }

/** A choice of this text that can never be made, whose words nobody would read; null without one. */
export function strayOption(text: string): StrayOption | null {
  const known = knownOptions()
  for (const { name, use, options } of placeholdersOf(text)) {
    const allowed = use === 'select' && known.get(name)
    if (!allowed) continue
    const option = options.find((each) => each !== 'other' && !allowed.has(each))
    if (option !== undefined) return { name, option, allowed: [...allowed].join(', ') }
  }
  return null
}
