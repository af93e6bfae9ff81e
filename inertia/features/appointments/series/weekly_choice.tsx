import { useState } from 'react'
import { NoOffers } from '../no_offers'
import { SlotFields } from '../slot_fields'
import { RadioGroup } from '~/ui/radio_group'
import { WeeklyTime } from './weekly_time'
import { WeeksAhead } from './weeks_ahead'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useHydrated } from '~/hooks/use_hydrated'
import type { WeeklyFormProps } from './weekly_form'
import { useTranslation } from '~/hooks/use_translation'

type WeeklyChoiceProps = Pick<
  WeeklyFormProps,
  'offers' | 'ownAvailability' | 'today' | 'limits' | 'written' | 'series'
> & {
  partner: Data.Appointments.Partner
  minutes: number
  follows: 'student' | 'tutor'
}

/** When, each week: one of the times that suit both, or any other. */
export function WeeklyChoice({ offers, partner, written, ...props }: WeeklyChoiceProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const [chosen, setChosen] = useState(written.offers[0] ?? '')
  // Without script these fields stay beside an offer that is chosen.
  const hydrated = useHydrated()
  // A change in the last week of a trial moves one alone, which suits both.
  const weeksOf = (ahead: Data.Appointments.HourAhead[]) => {
    const sure = ahead.filter((hour) => hour.sure).length
    return ahead.length > 1 ? [t('series.ahead.weeks', { sure, count: ahead.length })] : []
  }
  const other = { name: partner.otherFirstName, timeZone: partner.otherTimeZone }
  const offered = offers.find(({ startsAt }) => startsAt === chosen)
  const options = offers.map(({ startsAt, endsAt, ahead }) => ({
    value: startsAt,
    label: <WeeklyTime start={startsAt} end={endsAt} other={other} />,
    hint: [t('series.from', { day: dates.day(startsAt) }), ...weeksOf(ahead)].join(' · '),
  }))

  return (
    <>
      {offers.length > 0 ? (
        <RadioGroup
          name="offer"
          legend={t('appointments.new.offers.title')}
          value={offered ? chosen : ''}
          onChange={setChosen}
          options={[...options, { value: '', label: t('series.new.other_time') }]}
        />
      ) : (
        <NoOffers partner={partner} ownAvailability={props.ownAvailability} />
      )}
      {offered && <WeeksAhead ahead={offered.ahead} name={partner.otherFirstName} />}
      {!offered && (
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-2 font-semibold">{t('series.new.first_time')}</legend>
          <SlotFields
            place={0}
            partner={partner}
            today={props.today}
            lastDay={props.limits.lastDay}
            ownAvailability={props.ownAvailability}
            minutes={props.minutes}
            judgedAs={{ weekly: props.follows, series: props.series }}
            required={hydrated || offers.length === 0}
            written={written.slots[0]}
          />
        </fieldset>
      )}
    </>
  )
}
