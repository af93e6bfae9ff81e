import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { useTranslation } from '~/hooks/use_translation'

const USUAL = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240]

type MinutesFieldProps = {
  limits: { shortest: number; longest: number }
  minutes: string
  onChange: (minutes: string) => void
}

/** "45 minutes", "1 heure", "1 h 30". What is chosen is among them, whatever length the team set as the usual one. */
export function MinutesField({ limits, minutes, onChange }: MinutesFieldProps) {
  const { t } = useTranslation()
  const offered = [...new Set([...USUAL, Number(minutes)])]
    .filter((each) => each >= limits.shortest && each <= limits.longest)
    .sort((a, b) => a - b)
  return (
    <Field name="minutes" label={t('appointments.new.minutes')} required className="max-w-56">
      <Select
        options={offered.map((each) => ({ value: String(each), label: label(each) }))}
        value={minutes}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )

  function label(count: number) {
    const [hours, rest] = [Math.floor(count / 60), count % 60]
    if (hours === 0) return t('appointments.new.minutes_value', { minutes: count })
    if (rest === 0) return t('appointments.new.hours_value', { hours })
    return t('appointments.new.hours_minutes', { hours, minutes: rest })
  }
}
