import { useState, type ReactNode } from 'react'
import { Card } from '~/ui/card'
import { useShared } from '~/hooks/use_shared'
import { useOther } from '~/features/messaging/use_other'
import { useJump } from '~/features/messaging/use_jump'
import { useTranslation } from '~/hooks/use_translation'
import { useScroll } from '~/features/messaging/use_scroll'
import { useOutgoing } from '~/features/messaging/use_outgoing'
import { useReading } from '~/features/messaging/use_reading'
import { useLeaving } from '~/features/messaging/use_leaving'
import { useAuthors } from '~/features/messaging/use_authors'
import { ConversationFoot } from '~/features/messaging/conversation_foot'
import { ConversationBody } from '~/features/messaging/conversation_body'
import { Announcements } from '~/features/messaging/announcements'
import { PinnedMessages } from '~/features/messaging/pinned_messages'
import { ConversationHeader } from '~/features/messaging/conversation_header'
import type { Taken } from '~/features/messaging/use_composer'
import type { Outgoing } from '~/features/messaging/conversation_types'
import type { FileLimits } from '~/features/messaging/use_attachments'
import type { Written } from '~/features/messaging/without_script'
import { ToField } from '~/features/messaging/to_field'
import { useDays } from '~/features/messaging/use_days'
import { useMoves } from '~/features/messaging/use_moves'
import { useMessageActions } from '~/features/messaging/use_message_actions'
import { useConversation, type ConversationProps } from '~/features/messaging/use_conversation'

type Props = ConversationProps & {
  clientId: string
  written: Written | null
  fileLimits: FileLimits
  /** Stands above the pinned messages on a wide screen. */
  beside?: ReactNode
}

/** The chat of a pair; on a wide screen the pinned messages stand beside it. */
export function Conversation(props: Props) {
  const { id } = props.conversation
  const other = useOther(props.conversation.other)
  const { t } = useTranslation()
  const { id: userId } = useShared().user!
  const { store, state, arrived, returned } = useConversation(props)
  const { self, authorOf } = useAuthors(other)
  const { end, atEnd, endIsSeen, follow, holdPlace } = useScroll(state, arrived, returned)
  useLeaving(store, { userId, conversationId: id, atEnd })
  const { newFrom, forgetNew, unreadCount } = useReading({
    ...{ store, state, userId, atEnd, endIsSeen, arrived },
  })
  const { loadOlder, loadNewer, reachEnd } = useMoves(store, holdPlace)
  const place = { conversationId: id, userId, reportable: other.role !== 'staff' }
  const { actions, dialogs, onReport, ...field } = useMessageActions(store, place)
  const [taken, setTaken] = useState<Taken | null>(null)
  const { jump, jumpToDay } = useJump(store)
  const days = useDays(props.conversation, state)
  const outgoing = useOutgoing(store, id)

  const { writable, readableUntil } = state.counters
  const showEnd = () => void reachEnd().then(follow)
  const send = (message: Parameters<typeof outgoing.send>[0]) => {
    forgetNew()
    outgoing.send(message)
    showEnd()
  }
  const takeBack = ({ clientId, body, files, repliesTo }: Outgoing) => {
    outgoing.drop(clientId)
    setTaken({ body, files })
    const answered = state.messages.find((message) => message.id === repliesTo)
    if (answered) actions.onReply(answered)
  }
  const pins = (
    <PinnedMessages
      messages={state.pinned}
      authorOf={authorOf}
      onJump={jump}
      onUnpin={writable ? actions.onUnpin : undefined}
    />
  )

  return (
    <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-8">
      <section className="-mt-5 -mb-10 flex flex-1 flex-col lg:-my-8">
        {writable && <ToField />}
        <ConversationHeader
          {...{ other, pins, onReport, days }}
          pinCount={state.pinned.length}
          onDay={jumpToDay}
        />
        <ConversationBody
          conversationId={id}
          {...{ state, newFrom, self, authorOf, other, end, arrived }}
          actions={actions}
          onJump={jump}
          onOlder={loadOlder}
          onNewer={loadNewer}
          onLatest={showEnd}
          onRetry={send}
          onGiveUp={outgoing.drop}
          onChange={writable ? takeBack : undefined}
        />
        <Announcements conversationId={id} other={other} />
        <ConversationFoot
          conversationId={id}
          clientId={props.clientId}
          {...{ store, other, writable, readableUntil, authorOf }}
          {...field}
          written={props.written}
          fileLimits={props.fileLimits}
          taken={taken}
          below={atEnd ? 0 : unreadCount}
          onFollow={showEnd}
          onSend={send}
        />
        {dialogs}
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
