export type Group = { name: string; count: number }
export type ShownGroups = {
  groups: Group[]
  /** All those of which nothing is said by name, together. */
  others: number
}

/** Fewer people than these could be recognised. */
export const FEWEST = 5

/**
 * Groups of people as they may be shown: one under 5 stands only among "others", and these are 5 or more as well, so that
 * no total gives it away. A larger group joins them where that is needed; of fewer than 5 people in all nothing is said.
 */
export function shownGroups(groups: readonly Group[]): ShownGroups {
  const large = groups.filter(({ count }) => count >= FEWEST)
  let others = sum(groups) - sum(large)
  const shown = [...large]
  while (others > 0 && others < FEWEST && shown.length > 0) {
    const smallest = shown.reduce((one, other) => (other.count < one.count ? other : one))
    shown.splice(shown.indexOf(smallest), 1)
    others += smallest.count
  }
  return { groups: shown, others: others < FEWEST ? 0 : others }
}

const sum = (groups: readonly Group[]) => groups.reduce((all, { count }) => all + count, 0)
