import { PenLine } from 'lucide-react'
import { Button } from '~/ui/button'
import { IconButton } from '~/ui/icon_button'
import { quickDialog } from '~/lib/quick_dialog'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

const open = () => quickDialog.set(true)

/** Writes something down in passing, from the wide screen's side bar. Without script the pages of tasks and notes do. */
export function QuickEntryButton({ className }: { className?: string }) {
  const { t } = useTranslation()
  const { viewing } = useShared()
  if (!useHydrated() || viewing) return null
  return (
    <Button
      variant="secondary"
      size="small"
      icon={PenLine}
      onClick={open}
      aria-keyshortcuts="Alt+N"
      title="Alt+N"
      className={className}
    >
      {t('layout.quick.open')}
    </Button>
  )
}

/** The same in a phone's header. */
export function QuickEntryIcon() {
  const { t } = useTranslation()
  const { viewing } = useShared()
  if (!useHydrated() || viewing) return null
  return <IconButton icon={PenLine} label={t('layout.quick.open')} onClick={open} />
}
