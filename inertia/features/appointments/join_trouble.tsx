import { Details } from '~/ui/details'
import { TextLink } from '~/ui/text_link'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type JoinTroubleProps = { name: string; room: boolean; conversationId: string | null }

/** What to do when the connection fails, the simplest first, and how to go on without it. */
export function JoinTrouble({ name, room, conversationId }: JoinTroubleProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const advice = room ? (['video', 'again', 'allow', 'write'] as const) : (['write'] as const)
  return (
    <div>
      <Details summary={t('appointments.join.trouble')}>
        <ol className="flex max-w-text list-decimal flex-col gap-2 pb-3 pl-5">
          {advice.map((each) => (
            <li key={each}>{t(`appointments.join.trouble_${each}`, { role, name })}</li>
          ))}
        </ol>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <TextLink href={conversationId ? `/messages/${conversationId}` : '/messages'}>
            {t('appointments.join.trouble_conversation')}
          </TextLink>
          <TextLink href="/messages/team">{t('appointments.join.trouble_team')}</TextLink>
        </p>
      </Details>
    </div>
  )
}
