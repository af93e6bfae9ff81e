import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { TimeInput } from '~/ui/time_input'
import { BROAD, RowBox } from '~/features/profiles/row_box'
import { WEEKDAYS, type SentWindow } from './week_cells'
import { useTranslation } from '~/hooks/use_translation'

const HALF_HOUR = 1800

/** A day, from a time, to a time. */
export function PlainWindow({ index, window }: { index: number; window: SentWindow | null }) {
  const { t } = useTranslation()
  const name = (field: string) => `windows[${index}][${field}]`
  const days = WEEKDAYS.map((day) => ({
    value: String(day),
    label: t(`profiles.availability.weekdays.${day}`),
  }))
  return (
    <RowBox legend={t('profiles.availability.window', { number: index + 1 })}>
      <Field
        name={name('weekday')}
        label={t('profiles.availability.weekday')}
        className={BROAD}
        required
      >
        <Select
          options={days}
          placeholder={t('profiles.availability.no_day')}
          defaultValue={window?.weekday ?? ''}
          required={false}
        />
      </Field>
      <Field name={name('startsAt')} label={t('profiles.availability.from')} required>
        <TimeInput step={HALF_HOUR} defaultValue={window?.startsAt} required={false} />
      </Field>
      <Field name={name('endsAt')} label={t('profiles.availability.to')} className={BROAD} required>
        <TimeInput step={HALF_HOUR} defaultValue={window?.endsAt} required={false} />
      </Field>
    </RowBox>
  )
}
