import { Paperclip } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { useTranslation } from '~/hooks/use_translation'

/** Over the page while files are held above it. */
export function DropHint() {
  const { t } = useTranslation()
  return (
    <p className="pointer-events-none fixed inset-3 z-40 flex items-center justify-center gap-3 rounded-lg border-2 border-dashed border-action bg-paper/85 text-lg font-semibold">
      <Icon of={Paperclip} />
      {t('messaging.files.drop')}
    </p>
  )
}
