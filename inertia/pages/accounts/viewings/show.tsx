import { Lock } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { buttonClasses } from '~/ui/button_styles'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'

type Props = InertiaProps<{ why: 'private' | 'read_only' | 'over' }>

/** In the place of what somebody of the team doesn't see, or doesn't do, in a person's name. */
export default function Show({ why }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t(`layout.viewing.${why}.title`)}>
        <span className="flex items-start gap-3">
          <Icon of={Lock} className="mt-1" />
          {t(`layout.viewing.${why}.text`)}
        </span>
      </PageHeader>
      <div>
        {why === 'over' ? (
          <a href="/admin" className={buttonClasses()}>
            {t('layout.viewing.over.action')}
          </a>
        ) : (
          <LinkButton href="/">{t(`layout.viewing.${why}.action`)}</LinkButton>
        )}
      </div>
    </>
  )
}
