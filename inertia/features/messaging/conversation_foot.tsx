import { ArrowDown } from 'lucide-react'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useShared } from '~/hooks/use_shared'
import { useDates } from '~/hooks/use_dates'
import { Composer } from '~/features/messaging/composer'
import { useTyping } from '~/features/messaging/use_typing'
import { useTranslation } from '~/hooks/use_translation'
import type { ComponentProps } from 'react'
import type { ConversationStore } from '~/features/messaging/conversation_store'

type FootProps = Omit<ComponentProps<typeof Composer>, 'name' | 'onTyping'> & {
  store: ConversationStore
  other: { id: string | null; firstName: string }
  writable: boolean
  readableUntil: string | null
  /** How many new messages stand below what is looked at. */
  below: number
  /** Whether more than is loaded stands below, so that they can't be counted here. */
  beyond: boolean
  onFollow: () => void
}

/** At the foot of the conversation: who types, what is new below, and the field. */
export function ConversationFoot(props: FootProps) {
  const { store, other, writable, readableUntil, below, beyond, onFollow, ...field } = props
  const { t } = useTranslation()
  const { typing, tell } = useTyping(store, field.conversationId, other.id)

  return (
    <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 -mx-4 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:bottom-0 lg:mx-0 lg:px-0">
      {typing && (
        <p className="absolute -top-7 text-sm text-ink-quiet motion-safe:animate-breathe">
          {t('messaging.typing', { name: other.firstName })}
        </p>
      )}
      {below > 0 && (
        <Button
          variant="secondary"
          size="small"
          icon={ArrowDown}
          className="absolute -top-14 left-1/2 -translate-x-1/2 shadow-float"
          onClick={onFollow}
        >
          {beyond ? t('messaging.latest') : t('messaging.new_below', { count: below })}
        </Button>
      )}
      {writable ? (
        <Composer {...field} name={other.firstName} onTyping={tell} />
      ) : (
        <ReadOnly readableUntil={readableUntil} />
      )}
    </div>
  )
}

/** Why nothing can be written here, and how long it can be read. */
function ReadOnly({ readableUntil }: { readableUntil: string | null }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { role } = useShared().user!
  return (
    <Notice>
      {readableUntil
        ? t('messaging.read_only_closed', { role, day: dates.day(readableUntil) })
        : t('messaging.read_only', { role })}
    </Notice>
  )
}
