import type { InertiaProps } from '~/types'
import { Conversation } from '~/features/messaging/conversation'
import type { ConversationProps } from '~/features/messaging/use_conversation'

type Props = InertiaProps<ConversationProps & { clientId: string }>

export default function Show({ conversation, messages, pinned, clientId }: Props) {
  return <Conversation key={conversation.id} {...{ conversation, messages, pinned, clientId }} />
}
