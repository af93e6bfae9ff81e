import { Letter } from '~/ui/drawings/letter'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'
import { ErrorMessage } from '~/features/core/error_message'

export default function TooManyRequests() {
  const { t } = useTranslation()
  return (
    <ErrorMessage
      name="too_many_requests"
      drawing={<Letter />}
      action={<LinkButton href="/">{t('errors.home')}</LinkButton>}
    />
  )
}
