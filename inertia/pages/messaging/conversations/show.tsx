import type { InertiaProps } from '~/types'
import { useLive } from '~/hooks/use_live'
import { useRefresh } from '~/hooks/use_refresh'
import { NextHour } from '~/features/messaging/next_hour'
import type { FileLimits } from '~/features/messaging/use_attachments'
import { Conversation } from '~/features/messaging/conversation'
import type { Written } from '~/features/messaging/without_script'
import type { Data } from '@generated/data'
import type { ConversationProps } from '~/features/messaging/use_conversation'

type Props = InertiaProps<
  ConversationProps & {
    clientId: string
    written: Written | null
    fileLimits: FileLimits
    nextHour: Data.Messaging.NextHourOfPair | null
  }
>

export default function Show({
  conversation,
  messages,
  pinned,
  clientId,
  written,
  fileLimits,
  nextHour,
}: Props) {
  const { other } = conversation
  const { id, firstName, timeZone } = other
  const refresh = useRefresh()
  useLive<{ userId: string }>('profile', ({ userId }) => {
    if (userId === id) refresh('conversation')
  })
  return (
    <Conversation
      key={conversation.id}
      {...{ conversation, messages, pinned, clientId, written, fileLimits }}
      beside={firstName && <NextHour hour={nextHour} other={{ firstName, timeZone: timeZone! }} />}
    />
  )
}
