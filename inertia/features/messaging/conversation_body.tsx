import type { ComponentProps, RefObject } from 'react'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty_state'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { MoreMessages } from '~/features/messaging/more_messages'
import { MessageList } from '~/features/messaging/message_list'

type BodyProps = Omit<ComponentProps<typeof MessageList>, 'other'> & {
  other: { role: string; firstName: string; timeZone: string }
  /** Stands under the last message: the page scrolls to it. */
  end: RefObject<HTMLDivElement | null>
  /** Whether it stands in its place, so that somebody who scrolls wants more. */
  arrived: boolean
  onOlder: () => void
  onNewer: () => void
  onLatest: () => void
}

/** The messages, with the ways to those before and after them. */
export function ConversationBody(props: BodyProps) {
  const { other, end, arrived, onOlder, onNewer, onLatest, ...list } = props
  const { state } = list
  const { t } = useTranslation()
  const { role } = useShared().user!
  const withTeam = other.role === 'staff'
  const title = withTeam ? 'messaging.team.start.title' : 'messaging.start.title'
  const text = withTeam ? 'messaging.team.start.text' : 'messaging.start.text'

  return (
    <div className="flex flex-1 flex-col justify-end pt-4">
      {state.hasOlder && (
        <MoreMessages edge={state.from} ready={arrived} onMore={onOlder}>
          <Button variant="quiet" onClick={onOlder}>
            {t('messaging.older')}
          </Button>
        </MoreMessages>
      )}
      {state.messages.length === 0 && state.outgoing.length === 0 && (
        <EmptyState title={t(title)}>{t(text, { role, name: other.firstName })}</EmptyState>
      )}
      <MessageList {...list} other={other} />
      <div ref={end} className="h-px" />
      {state.hasNewer && (
        <MoreMessages edge={state.to} ready={arrived} onMore={onNewer}>
          <Button variant="quiet" onClick={onNewer}>
            {t('messaging.newer')}
          </Button>
          <Button variant="secondary" onClick={onLatest}>
            {t('messaging.latest')}
          </Button>
        </MoreMessages>
      )}
    </div>
  )
}
