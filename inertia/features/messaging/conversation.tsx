import type { ReactNode } from 'react'
import { ArrowDown } from 'lucide-react'
import { Card } from '~/ui/card'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { EmptyState } from '~/ui/empty_state'
import { useShared } from '~/hooks/use_shared'
import { useJump } from '~/features/messaging/use_jump'
import { useTranslation } from '~/hooks/use_translation'
import { useScroll } from '~/features/messaging/use_scroll'
import { Composer } from '~/features/messaging/composer'
import { useUnsent } from '~/features/messaging/use_unsent'
import { useReading } from '~/features/messaging/use_reading'
import { useAuthors } from '~/features/messaging/use_authors'
import { MessageList } from '~/features/messaging/message_list'
import { Announcements } from '~/features/messaging/announcements'
import { PinnedMessages } from '~/features/messaging/pinned_messages'
import { ConversationHeader } from '~/features/messaging/conversation_header'
import { useConversationActions } from '~/features/messaging/use_conversation_actions'
import { useConversation, type ConversationProps } from '~/features/messaging/use_conversation'

type Props = ConversationProps & {
  clientId: string
  /** Stands above the pinned messages on a wide screen. */
  beside?: ReactNode
}

/** The chat of a pair; on a wide screen the pinned messages stand beside it. */
export function Conversation(props: Props) {
  const { id, other } = props.conversation
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!
  const { store, state } = useConversation(props)
  const { self, authorOf } = useAuthors(other)
  const { end, atEnd, follow, holdPlace } = useScroll(state)
  const { newFrom, forgetNew, unreadCount } = useReading({ store, state, userId, atEnd })
  const { togglePin, loadOlder } = useConversationActions(store, holdPlace)
  const jump = useJump(store)
  useUnsent(store, id)

  const { writable } = state.counters
  const onPin = writable ? togglePin : undefined
  const send = (message: Parameters<typeof store.send>[0]) => {
    forgetNew()
    follow()
    void store.send(message)
  }
  const pins = (
    <PinnedMessages messages={state.pinned} authorOf={authorOf} onJump={jump} onUnpin={onPin} />
  )
  const empty = state.messages.length === 0 && state.outgoing.length === 0

  return (
    <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-8">
      <section className="-mt-5 -mb-10 flex flex-1 flex-col lg:-my-8">
        <ConversationHeader other={other} pinCount={state.pinned.length} pins={pins} />
        <div className="flex flex-1 flex-col justify-end pt-4">
          {state.hasOlder && (
            <Button variant="quiet" className="self-center" onClick={loadOlder}>
              {t('messaging.older')}
            </Button>
          )}
          {empty && (
            <EmptyState title={t('messaging.start.title')}>
              {t('messaging.start.text', { role, name: other.firstName })}
            </EmptyState>
          )}
          <MessageList
            {...{ state, newFrom, self, authorOf, onPin }}
            onRetry={send}
            onGiveUp={(clientId) => store.giveUp(clientId)}
          />
          <div ref={end} className="h-px" />
        </div>
        <Announcements conversationId={id} other={other} />
        <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 -mx-4 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:bottom-0 lg:mx-0 lg:px-0">
          {!atEnd && unreadCount > 0 && (
            <Button
              variant="secondary"
              size="small"
              icon={ArrowDown}
              className="absolute -top-14 left-1/2 -translate-x-1/2 shadow-float"
              onClick={follow}
            >
              {t('messaging.new_below', { count: unreadCount })}
            </Button>
          )}
          {writable ? (
            <Composer
              conversationId={id}
              name={other.firstName}
              clientId={props.clientId}
              onSend={send}
            />
          ) : (
            <Notice>{t('messaging.read_only', { role })}</Notice>
          )}
        </div>
      </section>
      <aside className="hidden lg:block">
        <div className="sticky top-8 flex max-h-[calc(100dvh-4rem)] flex-col gap-5 overflow-y-auto">
          {props.beside}
          <Card title={t('messaging.pins.title')}>{pins}</Card>
        </div>
      </aside>
    </div>
  )
}
