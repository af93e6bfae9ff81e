import { Plus } from 'lucide-react'
import { Card } from '~/ui/card'
import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { MoreLink } from '~/ui/more_link'
import { MarginList } from '~/ui/margin_list'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'
import { useLineKeys } from '~/hooks/use_line_keys'
import { OwnTabs } from '~/features/homework/own_tabs'
import { OwnSearch } from '~/features/homework/own_search'
import { useFreshOwn } from '~/features/homework/use_fresh_own'
import { MemoItem } from '~/features/homework/memo_item'

type Props = InertiaProps<{
  q: string
  pinned: Data.Homework.Memo.Variants['forList'][]
  memos: Data.Homework.Memo.Variants['forList'][]
  next: string | null
}>

export default function Memos({ q, pinned, memos, next }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role ?? 'student'
  useLineKeys()
  useFreshOwn('pinned', 'memos', 'next')
  const nothing = pinned.length === 0 && memos.length === 0
  const write = (
    <LinkButton route="memos.create" icon={Plus}>
      {t('homework.memos.write')}
    </LinkButton>
  )

  return (
    <>
      <PageHeader title={t('homework.memos.title')} actions={(!nothing || q) && write}>
        {t('homework.memos.subtitle', { role })}
      </PageHeader>
      <OwnTabs value="notes" />
      <Card className="flex flex-col gap-5">
        {(!nothing || q) && <OwnSearch route="memos.index" q={q} />}
        {nothing && q !== '' && (
          <EmptyState title={t('homework.own_search.none')}>
            {t('homework.own_search.none_hint')}
          </EmptyState>
        )}
        {nothing && q === '' && (
          <EmptyState
            title={t('homework.memos.empty_title')}
            drawing={<OpenNotebook />}
            action={write}
          >
            {t('homework.memos.empty_text', { role })}
          </EmptyState>
        )}
        {pinned.length > 0 && (
          <MarginList label={t('homework.memos.pinned')}>
            {pinned.map((memo) => (
              <MemoItem key={memo.id} memo={memo} />
            ))}
          </MarginList>
        )}
        {memos.length > 0 && (
          <MarginList label={t('homework.memos.others')}>
            {memos.map((memo) => (
              <MemoItem key={memo.id} memo={memo} />
            ))}
          </MarginList>
        )}
        {next && (
          <MoreLink route="memos.index" qs={{ q, before: next }} only={['memos', 'next']}>
            {t('homework.memos.more')}
          </MoreLink>
        )}
      </Card>
    </>
  )
}
