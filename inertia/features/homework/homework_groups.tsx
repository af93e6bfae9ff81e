import { MarginList } from '~/ui/margin_list'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useTicks } from '~/features/homework/use_ticks'
import { HomeworkItem } from '~/features/homework/homework_item'
import type { Data } from '@generated/data'

const GROUPS = ['late', 'today', 'this_week', 'later'] as const

type HomeworkGroupsProps = {
  lines: Data.Homework.Homework[]
  /** Pairs that may share homework now. */
  workingPairs: string[]
}

/** Open homework along the margin, what is late first. */
export function HomeworkGroups({ lines, workingPairs }: HomeworkGroupsProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const { shown, toggle } = useTicks(lines)
  const mayTick = (line: Data.Homework.Homework) =>
    user?.role === 'student' && workingPairs.includes(line.pairId)

  return GROUPS.map((group) => {
    const own = shown.filter(({ line }) => line.group === group)
    if (own.length === 0) return null
    return (
      <section key={group} aria-labelledby={`homework-${group}`}>
        <h2 id={`homework-${group}`} className="pb-1 text-lg">
          {t(`homework.group.${group}`)}
        </h2>
        <MarginList>
          {own.map((each) => (
            <HomeworkItem
              key={each.line.id}
              {...each}
              onToggle={mayTick(each.line) ? () => toggle(each) : undefined}
            />
          ))}
        </MarginList>
      </section>
    )
  })
}
