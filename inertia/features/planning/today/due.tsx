import { Card } from '~/ui/card'
import { LinkButton } from '~/ui/link_button'
import { MarginList } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useTicks } from '~/features/homework/use_ticks'
import { AllHomework } from '~/features/planning/today/to_review'
import { HomeworkItem } from '~/features/homework/homework_item'

/** What is due, with ticks for the student; what is under way for the tutor. */
export function Due({ lines }: { lines: Data.Planning.Due[] }) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user?.role ?? 'student'
  const { shown, toggle } = useTicks(lines)

  return (
    <Card
      title={t(role === 'tutor' ? 'planning.today.due.title_tutor' : 'planning.today.due.title')}
      aside={<AllHomework />}
    >
      {shown.length === 0 && (
        <p className="text-ink-quiet">{t('planning.today.due.none', { role })}</p>
      )}
      <MarginList>
        {shown.map((each) => (
          <HomeworkItem
            key={each.line.id}
            {...each}
            onToggle={role === 'student' ? () => toggle(each) : undefined}
          />
        ))}
      </MarginList>
      {role === 'tutor' && (
        <LinkButton route="homework.create" variant="secondary" className="mt-3">
          {t('planning.today.due.set')}
        </LinkButton>
      )}
    </Card>
  )
}
