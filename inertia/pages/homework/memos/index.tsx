import { Plus } from 'lucide-react'
import { Card } from '~/ui/card'
import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { MarginList } from '~/ui/margin_list'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'
import { MemoItem } from '~/features/homework/memo_item'

type Props = InertiaProps<{
  memos: Data.Homework.Memo.Variants['forList'][]
  next: string | null
}>

export default function Memos({ memos, next }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role ?? 'student'
  const write = (
    <LinkButton route="memos.create" icon={Plus}>
      {t('homework.memos.write')}
    </LinkButton>
  )

  return (
    <>
      <PageHeader title={t('homework.memos.title')} actions={memos.length > 0 && write}>
        {t('homework.memos.subtitle', { role })}
      </PageHeader>
      <Card>
        {memos.length === 0 ? (
          <EmptyState
            title={t('homework.memos.empty_title')}
            drawing={<OpenNotebook />}
            action={write}
          >
            {t('homework.memos.empty_text', { role })}
          </EmptyState>
        ) : (
          <MarginList>
            {memos.map((memo) => (
              <MemoItem key={memo.id} memo={memo} />
            ))}
          </MarginList>
        )}
        {next && (
          <LinkButton
            route="memos.index"
            qs={{ before: next }}
            only={['memos', 'next']}
            preserveScroll
            preserveState
            preserveUrl
            variant="quiet"
          >
            {t('homework.memos.more')}
          </LinkButton>
        )}
      </Card>
    </>
  )
}
