import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'

type Props = InertiaProps<{ conversations: Data.Messaging.LastWords[] }>

export default function Index({ conversations }: Props) {
  return <p>{conversations.length}</p>
}
