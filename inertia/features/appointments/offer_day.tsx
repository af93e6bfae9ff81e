import { Checkbox } from '~/ui/checkbox'
import { BothClocks } from '~/ui/both_clocks'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'

type OfferDayProps = {
  slots: Data.Appointments.Offer[]
  partner: Data.Appointments.Partner
  chosen: string[]
  onChange: (chosen: string[]) => void
  most: number
}

/** The offers of one day, each on both clocks where they differ. */
export function OfferDay({ slots, partner, chosen, onChange, most }: OfferDayProps) {
  const dates = useDates()
  const other = { name: partner.otherFirstName, timeZone: partner.otherTimeZone }
  const full = chosen.length >= most

  return (
    <fieldset>
      <legend className="first-letter:uppercase">{dates.day(slots[0].startsAt)}</legend>
      <div className="flex flex-wrap gap-x-6">
        {slots.map(({ startsAt, endsAt }) => {
          const ticked = chosen.includes(startsAt)
          const others = chosen.filter((each) => each !== startsAt)
          return (
            <Checkbox
              key={startsAt}
              name="offers[]"
              value={startsAt}
              checked={ticked}
              disabled={full && !ticked}
              onChange={() => onChange(ticked ? others : [...others, startsAt])}
              label={<BothClocks start={startsAt} end={endsAt} other={other} stacked />}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
