import { LinkButton } from '~/ui/link_button'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'
import { ErrorMessage } from '~/features/core/error_message'

export default function ServerError() {
  const { t } = useTranslation()
  return (
    <ErrorMessage
      name="server_error"
      drawing={<OpenNotebook />}
      action={<LinkButton href="/">{t('errors.home')}</LinkButton>}
    />
  )
}
