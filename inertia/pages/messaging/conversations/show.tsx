import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'

type Props = InertiaProps<{
  conversation: Data.Messaging.Conversation.Variants['forShow']
  messages: Data.Messaging.Message[]
  pinned: Data.Messaging.Message[]
}>

export default function Show({ conversation }: Props) {
  return <p>{conversation.id}</p>
}
