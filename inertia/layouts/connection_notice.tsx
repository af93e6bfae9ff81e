import { Icon } from '~/ui/icon'
import { BellOff, CloudOff } from 'lucide-react'
import { useShared } from '~/hooks/use_shared'
import { useConnection } from '~/hooks/use_connection'
import { useTranslation } from '~/hooks/use_translation'

/**
 * Says when the device is offline, when the site itself doesn't answer, or when its scheduler is silent, and
 * goes away by itself.
 */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const state = useConnection()
  const { remindersLate } = useShared()
  const late = state === 'fine' && remindersLate
  const unreached = state === 'offline' ? 'layout.offline' : 'layout.outage'

  return (
    <div role="status">
      {(late || state !== 'fine') && (
        <p className="flex items-start gap-3 border-b border-warning bg-raised px-4 py-3 text-ink sm:px-6 lg:px-10">
          <Icon of={late ? BellOff : CloudOff} className="mt-0.5 text-warning" />
          {state === 'fine' ? t('layout.reminders_late') : t(unreached)}
        </p>
      )}
    </div>
  )
}
