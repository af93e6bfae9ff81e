import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { MarginList } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { HomeworkItem } from '~/features/homework/homework_item'

/** What was handed in, for the tutor who has not reviewed it yet. */
export function ToReview({ lines, count }: { lines: Data.Planning.Due[]; count: number }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <Card title={t('planning.today.to_review.title', { count })} aside={<AllHomework />}>
      <MarginList>
        {lines.map((line) => (
          <HomeworkItem key={line.id} line={line} />
        ))}
      </MarginList>
    </Card>
  )
}

export function AllHomework() {
  const { t } = useTranslation()
  return <TextLink route="homework.index">{t('planning.today.due.all')}</TextLink>
}
