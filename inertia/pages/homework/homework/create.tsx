import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import type { FileLimits } from '~/ui/files_input'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { SetHomeworkForm } from '~/features/homework/set_homework_form'

type Props = InertiaProps<{
  pairs: Data.Homework.PairChoice.Variants['forDueTime'][]
  pairId: string | null
  appointmentId: string | null
  limits: FileLimits
}>

export default function Create({ pairs, pairId, appointmentId, limits }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('homework.create.title')}
        overline={<TextLink route="homework.index">{t('homework.sheet.back')}</TextLink>}
      />
      <Card className="max-w-3xl">
        {pairId ? (
          <SetHomeworkForm {...{ pairs, pairId, appointmentId, limits }} />
        ) : (
          <EmptyState
            title={t('homework.create.nobody_title')}
            action={<LinkButton href="/">{t('homework.create.nobody_action')}</LinkButton>}
          >
            {t('homework.create.nobody_text')}
          </EmptyState>
        )}
      </Card>
    </>
  )
}
