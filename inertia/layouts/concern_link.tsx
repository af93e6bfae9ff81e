import type { ReactNode } from 'react'
import { useTranslation } from '~/hooks/use_translation'

type ConcernLinkProps = { className?: string; icon?: ReactNode }

/**
 * To the page with the numbers, from wherever one is. A plain link, a full load: without a network the service
 * worker answers it.
 */
export function ConcernLink({ className, icon }: ConcernLinkProps) {
  const { t } = useTranslation()
  return (
    <a href="/concern" className={className}>
      {icon}
      {t('layout.concern')}
    </a>
  )
}
