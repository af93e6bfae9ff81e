import { MarginList } from '~/ui/margin_list'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { Ticks } from '~/features/homework/use_ticks'
import { HomeworkItem } from '~/features/homework/homework_item'
import type { Data } from '@generated/data'

const GROUPS = ['late', 'today', 'this_week', 'later'] as const

type HomeworkGroupsProps = {
  ticks: Ticks<Data.Homework.Homework>
  /** Pairs that may share homework now. */
  workingPairs: string[]
}

/** Open homework along the margin, what is late first. */
export function HomeworkGroups({ ticks, workingPairs }: HomeworkGroupsProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const mayTick = (line: Data.Homework.Homework) =>
    user?.role === 'student' && workingPairs.includes(line.pairId)

  return GROUPS.map((group) => {
    const own = ticks.shown.filter(({ line }) => line.group === group)
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
              onToggle={mayTick(each.line) ? () => ticks.toggle(each) : undefined}
            />
          ))}
        </MarginList>
      </section>
    )
  })
}
