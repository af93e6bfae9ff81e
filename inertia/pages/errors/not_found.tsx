import { LinkButton } from '~/ui/link_button'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'
import { ErrorMessage } from '~/features/core/error_message'

export default function NotFound() {
  const { t } = useTranslation()
  return (
    <ErrorMessage
      name="not_found"
      drawing={<OpenNotebook />}
      action={<LinkButton href="/">{t('errors.home')}</LinkButton>}
    />
  )
}
