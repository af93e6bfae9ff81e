import { X } from 'lucide-react'
import { IconButton } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import { ChosenFile } from '~/ui/chosen_file'
import type { OutgoingFile } from '~/features/messaging/conversation_types'

type AttachmentsProps = { files: OutgoingFile[]; onRemove: (id: string) => void }

/** Above the field: the files that go with the message. */
export function Attachments({ files, onRemove }: AttachmentsProps) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('messaging.files.chosen')} className="flex flex-wrap gap-2">
      {files.map(({ id, file }) => (
        <li key={id} className="flex items-center rounded-md border border-line bg-raised p-1">
          <ChosenFile file={file} />
          <IconButton
            icon={X}
            label={t('messaging.files.remove', { name: file.name })}
            onClick={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  )
}
