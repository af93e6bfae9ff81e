import type { MessageKey } from '@generated/messages'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { Author } from '~/features/messaging/message_line'

type Press = 'actions' | 'unpin' | 'jump'

/** What the buttons of a message are called; one's own is "your message". */
export function usePinWords() {
  const { t } = useTranslation()
  const { role } = useShared().user!

  return (press: Press, { name, own }: Author, when: { time?: string; day?: string }) => {
    const key: MessageKey = `messaging.pins.${press}_${own ? 'own_' : ''}label`
    return t(key, own ? { role, ...when } : { name, ...when })
  }
}
