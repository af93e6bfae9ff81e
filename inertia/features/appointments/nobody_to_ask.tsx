import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

export function NobodyToAsk() {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <EmptyState
      title={t('appointments.new.nobody_title', { role })}
      action={
        <LinkButton variant="secondary" href="/calendar">
          {t('appointments.new.back')}
        </LinkButton>
      }
    >
      {t('appointments.new.nobody', { role })}
    </EmptyState>
  )
}
