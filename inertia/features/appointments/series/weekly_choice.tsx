import { useState } from 'react'
import { NoOffers } from '../no_offers'
import { SlotFields } from '../slot_fields'
import { RadioGroup } from '~/ui/radio_group'
import { WeeklyTime } from './weekly_time'
import { weeklyOffers } from './weekly_offers'
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
}

/** When, each week: one of the times that suit both, or any other. */
export function WeeklyChoice({ offers, partner, written, ...props }: WeeklyChoiceProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const [chosen, setChosen] = useState(written.offers[0] ?? '')
  // Without script these fields stay beside an offer that is chosen.
  const hydrated = useHydrated()
  const other = { name: partner.otherFirstName, timeZone: partner.otherTimeZone }
  const weekly = weeklyOffers(offers, (startsAt) => ({
    day: dates.dayKey(startsAt),
    time: dates.time(startsAt),
  }))
  const isOffered = weekly.some(({ startsAt }) => startsAt === chosen)
  const options = weekly.map(({ startsAt, endsAt }) => ({
    value: startsAt,
    label: <WeeklyTime start={startsAt} end={endsAt} other={other} />,
    hint: t('series.from', { day: dates.day(startsAt) }),
  }))

  return (
    <>
      {weekly.length > 0 ? (
        <RadioGroup
          name="offer"
          legend={t('appointments.new.offers.title')}
          value={isOffered ? chosen : ''}
          onChange={setChosen}
          options={[...options, { value: '', label: t('series.new.other_time') }]}
        />
      ) : (
        <NoOffers partner={partner} ownAvailability={props.ownAvailability} />
      )}
      {!isOffered && (
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-2 font-semibold">{t('series.new.first_time')}</legend>
          <SlotFields
            place={0}
            partner={partner}
            today={props.today}
            lastDay={props.limits.lastDay}
            ownAvailability={props.ownAvailability}
            minutes={props.minutes}
            judgedAs={{ weekly: 'student', series: props.series }}
            required={hydrated || weekly.length === 0}
            written={written.slots[0]}
          />
        </fieldset>
      )}
    </>
  )
}
