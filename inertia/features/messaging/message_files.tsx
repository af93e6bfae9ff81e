import { FileText } from 'lucide-react'
import { urlFor } from '~/client'
import { Icon } from '~/ui/icon'
import { MessagePhoto } from '~/features/messaging/message_photo'
import { useTranslation } from '~/hooks/use_translation'
import type { MessageFile } from '~/features/messaging/conversation_types'

const UNITS = [
  ['megabyte', 1024 * 1024],
  ['kilobyte', 1024],
  ['byte', 1],
] as const

function sizeOf(bytes: number, locale: string) {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least)!
  const style = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, style).format(bytes / size)
}

type MessageFilesProps = { conversationId: string; files: MessageFile[]; photoLabel: string }

/** The photos of a message, small, and its documents by their names. */
export function MessageFiles({ conversationId: id, files, photoLabel }: MessageFilesProps) {
  const { locale } = useTranslation()
  return files.map((file) => {
    const href = urlFor('message_files.show', { id, fileId: file.id })
    if (file.kind === 'photo') {
      return <MessagePhoto key={file.id} photo={file} src={href} label={photoLabel} />
    }
    return (
      <a
        key={file.id}
        href={href}
        download={file.name}
        className="flex min-h-11 items-center gap-2 text-action underline underline-offset-2"
      >
        <Icon of={FileText} />
        <span className="min-w-0 [overflow-wrap:anywhere]">{file.name}</span>
        <span className="shrink-0 text-sm text-ink-quiet">{sizeOf(file.bytes, locale)}</span>
      </a>
    )
  })
}
