import { LinkButton } from '~/ui/link_button'
import { TwoDesks } from '~/ui/drawings/two_desks'
import { useTranslation } from '~/hooks/use_translation'
import { ErrorMessage } from '~/features/core/error_message'

export default function Forbidden() {
  const { t } = useTranslation()
  return (
    <ErrorMessage
      name="forbidden"
      drawing={<TwoDesks />}
      action={<LinkButton href="/">{t('errors.home')}</LinkButton>}
    />
  )
}
