import { Pin } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'
import { Icon } from '~/ui/icon'
import { MarginItem } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { MarginDate } from '~/features/homework/margin_date'

/** One memo of the list: when it last changed, its title and how it begins. */
export function MemoItem({ memo }: { memo: Data.Homework.Memo.Variants['forList'] }) {
  const { t } = useTranslation()
  return (
    <MarginItem margin={<MarginDate at={memo.updatedAt} />}>
      <Link route="memos.edit" routeParams={{ id: memo.id }} data-line className="group block">
        <span className="block font-semibold underline-offset-4 group-hover:text-action group-hover:underline">
          {memo.pinned && (
            <>
              <Icon of={Pin} size="small" className="mr-1.5 inline-block text-ink-quiet" />
              <span className="sr-only">{t('homework.memos.pinned')} </span>
            </>
          )}
          {memo.title || t('homework.memos.untitled')}
        </span>
        {memo.beginning && (
          <span className="line-clamp-2 max-w-text text-ink-quiet">{memo.beginning}</span>
        )}
      </Link>
    </MarginItem>
  )
}
