import { X } from 'lucide-react'
import { IconButton } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import { ChosenFile } from '~/ui/chosen_file'
import type { Chosen } from '~/features/messaging/use_attachments'

type AttachmentsProps = { files: Chosen[]; onRemove: (id: string) => void }

/** Above the field: the files that go with the message. */
export function Attachments({ files, onRemove }: AttachmentsProps) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  const preparing = files.filter((one) => one.preparing).length
  return (
    <div className="flex flex-col gap-1">
      <ul aria-label={t('messaging.files.chosen')} className="flex flex-wrap gap-2">
        {files.map(({ id, file, preparing: dim }) => (
          <li key={id} className="flex items-center rounded-md border border-line bg-raised p-1">
            <span className={dim ? 'opacity-60 motion-safe:animate-breathe' : undefined}>
              <ChosenFile file={file} />
            </span>
            <IconButton
              icon={X}
              label={t('messaging.files.remove', { name: file.name })}
              onClick={() => onRemove(id)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-ink-quiet empty:hidden">
        {preparing > 0 && t('messaging.files.preparing', { count: preparing })}
      </p>
    </div>
  )
}
