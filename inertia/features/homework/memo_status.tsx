import { Icon } from '~/ui/icon'
import { Check, CloudUpload, TriangleAlert } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import type { MemoStatus as Status } from '~/features/homework/use_memo_editor'

const ICONS = {
  saved: Check,
  conflict: TriangleAlert,
  failed: TriangleAlert,
  emptied: TriangleAlert,
  too_long: TriangleAlert,
}

/** Whether what is written is safe on the server, said without being asked. */
export function MemoStatus({ status }: { status: Status }) {
  const { t } = useTranslation()
  const icon = status in ICONS ? ICONS[status as keyof typeof ICONS] : CloudUpload
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-ink-quiet">
      <Icon of={icon} size="small" />
      {t(`homework.memos.status.${status}`)}
    </p>
  )
}
