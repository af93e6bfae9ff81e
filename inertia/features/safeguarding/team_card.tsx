import { Card } from '~/ui/card'
import { Mail } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { TeamLink } from '~/layouts/team_link'
import { Avatar } from '~/ui/avatar'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

type TeamCardProps = { coordinators: Data.Safeguarding.Coordinator[] }

/** Who of the team is there for this person, by name where there is one, and how to write to them. */
export function TeamCard({ coordinators }: TeamCardProps) {
  const { t } = useTranslation()
  const { user, association } = useShared()
  const reader = user?.role ?? 'visitor'

  return (
    <Card title={t('safeguarding.team.title')}>
      {coordinators.length > 0 && (
        <ul className="mb-4 flex flex-col gap-3">
          {coordinators.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar name={name} ink="staff" />
              <span className="min-w-0">
                <span className="block font-semibold break-words">{name}</span>
                <span className="block text-sm text-ink-quiet">
                  {t('safeguarding.team.coordinator', { reader })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mb-4 max-w-text">
        {t(coordinators.length > 0 ? 'safeguarding.team.named' : 'safeguarding.team.text', {
          reader,
        })}
      </p>
      <div className="mb-3">
        <TeamLink />
      </div>
      <a href={`mailto:${association.contactEmail}`} className={buttonClasses('secondary')}>
        <Icon of={Mail} />
        <span className="min-w-0 break-all">{association.contactEmail}</span>
      </a>
      <p className="mt-4 max-w-text text-sm text-ink-quiet">
        {t('safeguarding.team.hours', { reader })}
      </p>
    </Card>
  )
}
