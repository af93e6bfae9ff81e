import { Icon } from '~/ui/icon'
import { CloudOff } from 'lucide-react'
import { useConnection } from '~/hooks/use_connection'
import { useTranslation } from '~/hooks/use_translation'

/** Says when the device is offline, or when the site itself doesn't answer, and goes away by itself. */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const state = useConnection()

  return (
    <div role="status">
      {state !== 'fine' && (
        <p className="flex items-start gap-3 border-b border-warning bg-raised px-4 py-3 text-ink sm:px-6 lg:px-10">
          <Icon of={CloudOff} className="mt-0.5 text-warning" />
          {t(`layout.${state}`)}
        </p>
      )}
    </div>
  )
}
