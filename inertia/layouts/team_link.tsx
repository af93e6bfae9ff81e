import { Icon } from '~/ui/icon'
import { MessageCircleQuestion } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'
import { useShared } from '~/hooks/use_shared'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

type TeamLinkProps = {
  className?: string
  /** Where there is room for no words; they are read out all the same. */
  iconOnly?: boolean
}

/** To one's own conversation with the team, from wherever one waits or wonders; the team has none. */
export function TeamLink({ className = buttonClasses('secondary'), iconOnly }: TeamLinkProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  if (!user || user.role === 'staff') return null
  const words = t('messaging.team.write')
  return (
    <Link
      href="/messages/team"
      className={className}
      {...(iconOnly && { 'aria-label': words, 'title': words })}
    >
      <Icon of={MessageCircleQuestion} />
      {!iconOnly && <span>{words}</span>}
    </Link>
  )
}
