import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { MemoEditor } from '~/features/homework/memo_editor'

export default function Edit({ memo }: InertiaProps<{ memo: Data.Homework.Memo | null }>) {
  const { t } = useTranslation()
  const title = memo ? memo.title || t('homework.memos.untitled') : t('homework.memos.new')
  return (
    <>
      <PageHeader
        title={title}
        overline={<TextLink route="memos.index">{t('homework.memos.back')}</TextLink>}
      />
      <Card className="flex max-w-3xl flex-col gap-5">
        <MemoEditor memo={memo} />
      </Card>
    </>
  )
}
