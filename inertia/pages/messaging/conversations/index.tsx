import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { Search } from 'lucide-react'
import { Letter } from '~/ui/drawings/letter'
import { LinkButton } from '~/ui/link_button'
import { TeamLink } from '~/layouts/team_link'
import { EmptyState } from '~/ui/empty_state'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import { ConversationSummary } from '~/features/messaging/conversation_summary'

type Props = InertiaProps<{ conversations: Data.Messaging.LastWords[] }>

export default function Index({ conversations }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const ask = useRefresh()
  const refresh = () => ask('conversations')
  useLive('message', refresh)
  useLive('message_changed', refresh)
  useLive('reading', refresh)
  useLiveConnected(refresh)

  return (
    <>
      <PageHeader
        title={t('messaging.title')}
        actions={
          conversations.length > 0 && (
            <>
              <TeamLink />
              <LinkButton route="message_searches.show" variant="secondary" icon={Search}>
                {t('messaging.search.open')}
              </LinkButton>
            </>
          )
        }
      />
      {conversations.length === 0 ? (
        <EmptyState
          title={t('messaging.empty.title')}
          drawing={<Letter />}
          action={
            <>
              <TeamLink />
              <LinkButton variant="secondary" href="/">
                {t('errors.home')}
              </LinkButton>
            </>
          }
        >
          {t(`messaging.empty.${user!.role}`)}
        </EmptyState>
      ) : (
        <ul className="sheet flex flex-col divide-y divide-line">
          {conversations.map((conversation) => (
            <ConversationSummary key={conversation.conversationId} conversation={conversation} />
          ))}
        </ul>
      )}
    </>
  )
}
