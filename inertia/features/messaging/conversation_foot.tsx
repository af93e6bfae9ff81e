import { ArrowDown } from 'lucide-react'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { useDates } from '~/hooks/use_dates'
import { Composer } from '~/features/messaging/composer'
import { unsent } from '~/features/messaging/unsent'
import { useRefused } from '~/features/messaging/use_refused'
import { useTyping } from '~/features/messaging/use_typing'
import { useTranslation } from '~/hooks/use_translation'
import { useEffect, type ComponentProps } from 'react'
import type { Written } from '~/features/messaging/without_script'
import type { ConversationStore } from '~/features/messaging/conversation_store'

type FootProps = Omit<ComponentProps<typeof Composer>, 'name' | 'onTyping'> & {
  store: ConversationStore
  other: { id: string | null; firstName: string }
  writable: boolean
  readableUntil: string | null
  /** How many new messages stand below what is looked at. */
  below: number
  onFollow: () => void
}

/** At the foot of the conversation: who types, what is new below, and the field. */
export function ConversationFoot(props: FootProps) {
  const { store, other, writable, readableUntil, below, onFollow, ...field } = props
  const { t } = useTranslation()
  const { typing, tell } = useTyping(store, field.conversationId, other.id)

  return (
    <div
      data-foot
      className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 -mx-4 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:bottom-0 lg:mx-0 lg:px-0"
    >
      <div className="pointer-events-none absolute inset-x-4 bottom-full flex flex-wrap-reverse items-end justify-between gap-2 pb-2 sm:inset-x-6 lg:inset-x-0">
        {typing && writable && (
          <p className="rounded-md border border-line bg-raised px-3 py-1 text-sm text-ink-quiet shadow-float">
            <span className="motion-safe:animate-breathe">
              {t('messaging.typing', { name: other.firstName })}
            </span>
          </p>
        )}
        {below > 0 && (
          <Button
            variant="secondary"
            size="small"
            icon={ArrowDown}
            className="pointer-events-auto mx-auto shadow-float"
            onClick={onFollow}
          >
            {t('messaging.new_below', { count: below })}
          </Button>
        )}
      </div>
      {writable ? (
        <Composer {...field} name={other.firstName} onTyping={tell} />
      ) : (
        <>
          <ReadOnly readableUntil={readableUntil} />
          <Unsent id={field.conversationId} written={field.written} />
        </>
      )}
    </div>
  )
}

/** Words that came too late without script, to be copied; they are a draft again should one be able to write. */
function Unsent({ id, written }: { id: string; written: Written | null }) {
  const { t } = useTranslation()
  const { id: userId } = useShared().user!
  const { body, sentence } = useRefused(written)
  useEffect(() => {
    if (body !== '' && !unsent.draft(userId, id)) unsent.keepDraft(userId, id, body)
  }, [body, userId, id])
  if (body === '') return null
  return (
    <Field
      name="unsent"
      label={sentence ?? t('messaging.failed_unexpected')}
      unmarked
      className="mt-2"
    >
      <TextArea readOnly rows={2} value={body} />
    </Field>
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
