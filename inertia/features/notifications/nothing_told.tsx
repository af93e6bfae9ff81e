import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

export function NothingTold() {
  const { t } = useTranslation()
  const { user } = useShared()
  return (
    <EmptyState
      title={t('notifications.empty_title')}
      action={
        <LinkButton href="/" variant="secondary">
          {t('notifications.empty_action')}
        </LinkButton>
      }
    >
      {t('notifications.empty_text', { role: user?.role })}
    </EmptyState>
  )
}
