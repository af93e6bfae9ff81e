import { Icon } from '~/ui/icon'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useShared } from '~/hooks/use_shared'
import { Check, CloudUpload, TriangleAlert } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import type { WeekStatus, WeekStore } from './week_store'

const ICONS = {
  saved: Check,
  changed: CloudUpload,
  saving: CloudUpload,
  failed: TriangleAlert,
  conflict: TriangleAlert,
}

/** Whether what is painted is safe on the server; where two pages disagree, which of the two holds. */
export function WeekState({ status, store }: { status: WeekStatus; store: WeekStore }) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <>
      <p role="status" className="flex min-h-6 items-center gap-2 text-sm text-ink-quiet">
        <Icon of={ICONS[status]} size="small" />
        {t(`profiles.availability.status.${status}`, { role })}
      </p>
      {status === 'conflict' && (
        <Notice
          tone="warning"
          action={
            <div className="flex flex-wrap gap-2">
              <Button variant="secondary" onClick={() => store.takeTheirs()}>
                {t('profiles.availability.take_theirs')}
              </Button>
              <Button variant="secondary" onClick={() => store.keepMine()}>
                {t('profiles.availability.keep_mine')}
              </Button>
            </div>
          }
        >
          {t('profiles.availability.conflict', { role })}
        </Notice>
      )}
    </>
  )
}
