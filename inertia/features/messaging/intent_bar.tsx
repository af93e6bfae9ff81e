import { X } from 'lucide-react'
import { IconButton } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import { useSaid } from '~/hooks/use_said'
import { countsOf } from '~/features/messaging/file_counts'
import { Replied } from '~/features/messaging/replied'
import type { Author } from '~/features/messaging/message_line'
import type { Intent } from '~/features/messaging/use_message_actions'

type IntentBarProps = { intent: Intent; author: Author; onCancel: () => void }

/** Above the field: which message is being answered or corrected. */
export function IntentBar({ intent, author, onCancel }: IntentBarProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const editing = intent.kind === 'edit'
  const doing = editing ? 'messaging.edit.doing' : 'messaging.reply.doing'
  const cancel = editing ? 'messaging.edit.cancel' : 'messaging.reply.cancel'
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium">{t(doing)}</p>
        <Replied
          author={author}
          text={said({ ...intent.message, ...countsOf(intent.message.files) })}
        />
      </div>
      <IconButton icon={X} label={t(cancel)} onClick={onCancel} />
    </div>
  )
}
