import { Field } from '~/ui/field'
import { useState } from 'react'
import { OtherClock } from './other_clock'
import { SuitsLine } from './suits_line'
import { DateInput } from '~/ui/date_input'
import { TimeInput } from '~/ui/time_input'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

type SlotFieldsProps = {
  place: number
  partner: Data.Appointments.Partner
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  minutes: number
  today: string
  required: boolean
  written?: { date: string; time: string }
}

/** A day and a time on one's own clock, with the other's beside it where they differ. */
export function SlotFields({
  place,
  partner,
  today,
  required,
  written,
  ...length
}: SlotFieldsProps) {
  const { t } = useTranslation()
  const [date, setDate] = useState(written?.date ?? '')
  const [time, setTime] = useState(written?.time ?? '')

  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{t('appointments.new.slot', { number: place + 1 })}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        <Field
          name={`slots[${place}][date]`}
          label={t('appointments.new.date')}
          required={required}
        >
          <DateInput
            min={today}
            defaultValue={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </Field>
        <Field
          name={`slots[${place}][time]`}
          label={t('appointments.new.time')}
          required={required}
        >
          <TimeInput defaultValue={time} onChange={(event) => setTime(event.target.value)} />
        </Field>
      </div>
      <OtherClock date={date} time={time} partner={partner} />
      <SuitsLine date={date} time={time} partner={partner} {...length} />
    </fieldset>
  )
}
