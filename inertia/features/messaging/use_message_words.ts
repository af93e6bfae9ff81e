import { useSaid } from '~/hooks/use_said'
import { useDates } from '~/hooks/use_dates'
import type { MessageKey } from '@generated/messages'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { countsOf } from '~/features/messaging/file_counts'
import type { Author } from '~/features/messaging/message_line'
import type { Message } from '~/features/messaging/conversation_types'

type Press = 'actions' | 'unpin' | 'jump'

/** So much of a message tells it from the others. */
const BEGINNING = 40

/** What the buttons of a message are called: whose it is, when it was written and how it begins. */
export function useMessageWords() {
  const { t } = useTranslation()
  const { role } = useShared().user!
  const said = useSaid()
  const dates = useDates()

  return (press: Press, { name, own }: Author, message: Message) => {
    const key: MessageKey = `messaging.pins.${press}_${own ? 'own_' : ''}label`
    const text = said({ ...message, ...countsOf(message.files) })
    const words = text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text
    const time = dates.time(message.createdAt)
    const day = dates.shortDay(message.createdAt)
    return t(key, { ...(own ? { role } : { name }), time, day, words })
  }
}
