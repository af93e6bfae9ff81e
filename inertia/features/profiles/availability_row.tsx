import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { TimeInput } from '~/ui/time_input'
import { BROAD, RowBox } from '~/features/profiles/row_box'
import { useTranslation } from '~/hooks/use_translation'

export type WeeklyWindow = { weekday: number; startsAt: string; endsAt: string }

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

type AvailabilityRowProps = { index: number; window: WeeklyWindow; onRemove: () => void }

export function AvailabilityRow({ index, window, onRemove }: AvailabilityRowProps) {
  const { t } = useTranslation()
  const name = (field: string) => `availability[${index}][${field}]`
  const days = WEEKDAYS.map((day) => ({
    value: String(day),
    label: t(`profiles.availability.weekdays.${day}`),
  }))
  return (
    <RowBox
      legend={t('profiles.availability.window', { number: index + 1 })}
      removeLabel={t('profiles.availability.remove', { number: index + 1 })}
      onRemove={onRemove}
    >
      <Field
        name={name('weekday')}
        label={t('profiles.availability.weekday')}
        className={BROAD}
        required
      >
        <Select options={days} defaultValue={String(window.weekday)} />
      </Field>
      <Field name={name('startsAt')} label={t('profiles.availability.from')} required>
        <TimeInput step={900} defaultValue={window.startsAt} />
      </Field>
      <Field name={name('endsAt')} label={t('profiles.availability.to')} className={BROAD} required>
        <TimeInput step={900} defaultValue={window.endsAt} />
      </Field>
    </RowBox>
  )
}
