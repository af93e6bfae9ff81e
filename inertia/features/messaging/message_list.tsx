import { Fragment } from 'react'
import { useDates } from '~/hooks/use_dates'
import { linesOf } from '~/features/messaging/conversation_lines'
import { MessageLine, type Author, type MessageLineProps } from '~/features/messaging/message_line'
import { DaySeparator, NewSeparator } from '~/features/messaging/separator'
import { SentState } from '~/features/messaging/sent_state'
import { OutgoingLine } from '~/features/messaging/outgoing_line'
import { useTranslation } from '~/hooks/use_translation'
import type { MessageActions } from '~/features/messaging/message_menu'
import type { ConversationState } from '~/features/messaging/conversation_state'
import type { Outgoing } from '~/features/messaging/conversation_types'

type MessageListProps = {
  conversationId: string
  other: { firstName: string; timeZone: string }
  state: ConversationState
  newFrom: number | null
  self: Author
  authorOf: MessageLineProps['authorOf']
  actions: MessageActions
  onJump: MessageLineProps['onJump']
  onRetry: (outgoing: Outgoing) => void
  onGiveUp: (clientId: string) => void
  onChange?: (outgoing: Outgoing) => void
}

/** The messages in the order that both see, then what is still on its way. */
export function MessageList(props: MessageListProps) {
  const { conversationId, other, state, newFrom, self, authorOf, actions, onJump, ...sending } =
    props
  const { t } = useTranslation()
  const { dayKey } = useDates()
  const lines = linesOf(state.messages, { dayOf: dayKey, newFrom })
  const last = state.messages.at(-1)
  const told = last && !state.hasNewer && authorOf(last).own && state.outgoing.length === 0

  return (
    <ol aria-label={t('messaging.messages')} className="flex flex-col [overflow-anchor:none]">
      {lines.map((line) => (
        <Fragment key={line.key}>
          {line.kind === 'day' && <DaySeparator instant={line.instant} />}
          {line.kind === 'new' && <NewSeparator />}
          {line.kind === 'message' && (
            <MessageLine
              message={line.message}
              begins={line.begins}
              writable={state.counters.writable}
              {...{ conversationId, authorOf, actions, onJump }}
            />
          )}
        </Fragment>
      ))}
      {state.outgoing.map((outgoing) => (
        <OutgoingLine
          key={outgoing.clientId}
          outgoing={outgoing}
          author={self}
          onRetry={sending.onRetry}
          onGiveUp={sending.onGiveUp}
          onChange={sending.onChange}
        />
      ))}
      {told && (
        <SentState
          {...{ conversationId, other }}
          position={last.position}
          read={state.counters.otherReadPosition >= last.position}
          writable={state.counters.writable}
        />
      )}
    </ol>
  )
}
