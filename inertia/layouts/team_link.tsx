import { Icon } from '~/ui/icon'
import { MessageCircleQuestion } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'
import { useShared } from '~/hooks/use_shared'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

/** To one's own conversation with the team, from wherever one waits or wonders; the team has none. */
export function TeamLink() {
  const { t } = useTranslation()
  const { user } = useShared()
  if (!user || user.role === 'staff') return null
  return (
    <Link href="/messages/team" className={buttonClasses('secondary')}>
      <Icon of={MessageCircleQuestion} />
      <span>{t('messaging.team.write')}</span>
    </Link>
  )
}
