import { Plus } from 'lucide-react'
import { Card } from '~/ui/card'
import { LinkButton } from '~/ui/link_button'
import { MoreLink } from '~/ui/more_link'
import { MarginList } from '~/ui/margin_list'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useLineKeys } from '~/hooks/use_line_keys'
import { useTranslation } from '~/hooks/use_translation'
import { NothingDue } from '~/features/homework/nothing_due'
import { useLiveHomework } from '~/features/homework/use_live_homework'
import { useTicks } from '~/features/homework/use_ticks'
import { HomeworkItem } from '~/features/homework/homework_item'
import { HomeworkGroups } from '~/features/homework/homework_groups'

type Props = InertiaProps<{
  pairs: Data.Homework.PairChoice[]
  open: Data.Homework.Homework[]
  /** What a tutor has to review. */
  toReview: Data.Homework.Homework[]
  toReviewCut: boolean
  ended: Data.Homework.Homework[]
  /** Where the next page of what is over begins. */
  next: string | null
  /** There is more open homework than is listed. */
  cut: boolean
}>

export default function Homework(props: Props) {
  const { pairs, open, toReview, toReviewCut, ended, next, cut } = props
  const { t } = useTranslation()
  const { user } = useShared()
  const ticks = useTicks(open)
  // What was ticked just now stays where it was.
  const over = ended.filter(({ id }) => !ticks.shown.some(({ line }) => line.id === id))
  useLineKeys()
  useLiveHomework('pairs', 'open', 'toReview', 'toReviewCut', 'ended', 'next', 'cut')

  return (
    <>
      <PageHeader
        title={t('homework.title')}
        actions={
          user?.role === 'tutor' &&
          pairs.length > 0 && (
            <LinkButton route="homework.create" icon={Plus}>
              {t('homework.set')}
            </LinkButton>
          )
        }
      />
      {toReview.length > 0 && (
        <Card title={t('homework.group.to_review')}>
          <MarginList>
            {toReview.map((line) => (
              <HomeworkItem key={line.id} line={line} />
            ))}
          </MarginList>
          {toReviewCut && (
            <p className="text-ink-quiet">
              {t('homework.to_review_limit', { count: toReview.length })}
            </p>
          )}
        </Card>
      )}
      <Card className="flex flex-col gap-5">
        {open.length === 0 && <NothingDue pairs={pairs} />}
        <HomeworkGroups ticks={ticks} workingPairs={pairs.map(({ id }) => id)} />
        {cut && (
          <p className="text-ink-quiet">{t('homework.open_limit', { count: open.length })}</p>
        )}
      </Card>
      {over.length > 0 && (
        <Card title={t('homework.group.done')}>
          <MarginList>
            {over.map((line) => (
              <HomeworkItem key={line.id} line={line} />
            ))}
          </MarginList>
          {next && (
            <MoreLink route="homework.index" qs={{ before: next }} only={['ended', 'next']}>
              {t('homework.more')}
            </MoreLink>
          )}
        </Card>
      )}
    </>
  )
}
