import { Field } from '~/ui/field'
import { useRef, useState } from 'react'
import { DayOffers } from './day_offers'
import { OtherClock } from './other_clock'
import { WaitsLine } from './waits_line'
import { SuitsLine } from './suits_line'
import { DateInput } from '~/ui/date_input'
import { TimeInput } from '~/ui/time_input'
import type { Data } from '@generated/data'
import { typeInto } from '~/lib/form_entries'
import { useTranslation } from '~/hooks/use_translation'
import { WeeksAhead } from './series/weeks_ahead'
import { useSlotCheck, type JudgedAs } from './use_slot_check'

type SlotFieldsProps = {
  place: number
  partner: Data.Appointments.Partner
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  minutes: number
  today: string
  /** The last day that can be proposed. */
  lastDay: string
  required: boolean
  judgedAs?: JudgedAs
  written?: { date: string; time: string }
}

/**
 * A day and a time on one's own clock, with the other's beside it where they differ. What would be refused is said at once, and
 * what suits both on that day is one tap away.
 */
export function SlotFields({ place, partner, required, written, ...props }: SlotFieldsProps) {
  const { t } = useTranslation()
  const { minutes, ownAvailability, judgedAs } = props
  const [date, setDate] = useState(written?.date ?? '')
  const [time, setTime] = useState(written?.time ?? '')
  const timeInput = useRef<HTMLInputElement>(null)
  const check = useSlotCheck(partner.pairId, { ...judgedAs, date, time, minutes })
  const refused = check?.refused ?? undefined
  const slot = { date, time, minutes, partner, ownAvailability }

  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{t('appointments.new.slot', { number: place + 1 })}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        <Field
          name={`slots[${place}][date]`}
          label={t('appointments.new.date')}
          error={time ? undefined : refused}
          required={required}
        >
          <DateInput
            min={props.today}
            max={props.lastDay}
            defaultValue={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </Field>
        <Field
          name={`slots[${place}][time]`}
          label={t('appointments.new.time')}
          error={time ? refused : undefined}
          required={required}
        >
          <TimeInput
            ref={timeInput}
            defaultValue={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </Field>
      </div>
      <p role="status" className="sr-only">
        {refused}
      </p>
      <OtherClock date={date} time={time} partner={partner} />
      {check?.waits && <WaitsLine waits={check.waits} name={partner.otherFirstName} />}
      {!refused && !check?.waits && <SuitsLine {...slot} />}
      {check && <WeeksAhead ahead={check.ahead} name={partner.otherFirstName} />}
      {check && (
        <DayOffers
          startsAt={check.startsAt}
          time={time}
          known={date <= props.lastDay && isKnown(ownAvailability) && isKnown(partner)}
          onChoose={(chosen) => timeInput.current && typeInto(timeInput.current, chosen)}
        />
      )}
    </fieldset>
  )
}

const isKnown = ({ windows }: Pick<Data.Appointments.Partner, 'windows'>) => windows.length > 0
