import { useState } from 'react'
import type { Choice } from '~/features/profiles/choice'
import type { SkillRange } from '~/features/profiles/skill_card'

type Range = Omit<SkillRange, 'subjectId'>

/**
 * The subjects that are ticked and their levels. The first begins with every level, the next with the levels that were
 * chosen last: they are often the same.
 */
export function useSkills(skills: SkillRange[], levels: Choice[]) {
  const [ranges, setRanges] = useState(
    () => new Map<string, Range>(skills.map(({ subjectId, ...range }) => [subjectId, range]))
  )
  const [last, setLast] = useState<Range>(
    () =>
      skills.at(-1) ?? {
        lowestLevelId: levels[0]?.id ?? '',
        highestLevelId: levels.at(-1)?.id ?? '',
      }
  )
  const change = (subjectId: string, changes: Partial<Range>) => {
    const range = { ...(ranges.get(subjectId) ?? last), ...changes }
    const { lowestLevelId, highestLevelId } = range
    setRanges((all) => new Map(all).set(subjectId, { lowestLevelId, highestLevelId }))
    setLast({ lowestLevelId, highestLevelId })
  }

  return {
    has: (subjectId: string) => ranges.has(subjectId),
    rangeOf: (subjectId: string) => ranges.get(subjectId) ?? last,
    change,
    tick: (subjectId: string, ticked: boolean) => {
      if (ticked) return change(subjectId, {})
      setRanges((all) => new Map([...all].filter(([id]) => id !== subjectId)))
    },
  }
}
