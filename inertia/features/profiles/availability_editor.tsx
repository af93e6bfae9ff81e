import { Plus } from 'lucide-react'
import { Button } from '~/ui/button'
import { useRows } from '~/features/profiles/use_rows'
import { useTranslation } from '~/hooks/use_translation'
import { AvailabilityRow, type WeeklyWindow } from '~/features/profiles/availability_row'

const NEW_WINDOW: WeeklyWindow = { weekday: 3, startsAt: '14:00', endsAt: '16:00' }

type AvailabilityEditorProps = { windows: WeeklyWindow[]; hint: string }

/** Simple weekly windows in the person's own wall time; works by keyboard like any form. */
export function AvailabilityEditor({ windows, hint }: AvailabilityEditorProps) {
  const { t } = useTranslation()
  const { rows, addButton, add, remove } = useRows(windows, NEW_WINDOW)
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-quiet">{hint}</p>
      {rows.length === 0 && <p>{t('profiles.availability.none')}</p>}
      {rows.map(({ key, row }, index) => (
        <AvailabilityRow key={key} index={index} window={row} onRemove={() => remove(key)} />
      ))}
      <div>
        <Button ref={addButton} variant="secondary" icon={Plus} onClick={add}>
          {t('profiles.availability.add')}
        </Button>
      </div>
    </div>
  )
}
