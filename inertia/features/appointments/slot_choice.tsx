import { useState } from 'react'
import { NoOffers } from './no_offers'
import { Details } from '~/ui/details'
import { OfferFields } from './offer_fields'
import { SlotFields } from './slot_fields'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import type { ProposalFormProps, Written } from './proposal_form'

type SlotChoiceProps = Pick<
  ProposalFormProps,
  'offers' | 'ownAvailability' | 'today' | 'limits' | 'minutes' | 'judgedAs'
> & { partner: Data.Appointments.Partner; written: Pick<Written, 'offers' | 'slots'> }

/**
 * When: what suits both to be ticked, or any time to be written; a day that was chosen already comes first. The second and third
 * stay folded until they are wanted.
 */
export function SlotChoice({ offers, partner, limits, written, ...props }: SlotChoiceProps) {
  const { t } = useTranslation()
  const [ticked, setTicked] = useState(written.offers)
  const chosen = ticked.filter((each) => offers.some(({ startsAt }) => startsAt === each))
  const slot = (place: number) => (
    <SlotFields
      key={place}
      place={place}
      partner={partner}
      today={props.today}
      lastDay={limits.lastDay}
      ownAvailability={props.ownAvailability}
      minutes={props.minutes}
      judgedAs={props.judgedAs}
      required={place === 0 && offers.length === 0}
      written={written.slots[place]}
    />
  )
  const begun = Boolean(written.slots[0]?.date)
  const others = Array.from({ length: limits.slots - 1 }, (_, index) => index + 1)

  const toTick =
    offers.length > 0 ? (
      <OfferFields
        offers={offers}
        partner={partner}
        chosen={chosen}
        onChange={setTicked}
        most={limits.slots}
      />
    ) : (
      <NoOffers partner={partner} ownAvailability={props.ownAvailability} />
    )
  const legend = offers.length > 0 && !begun ? 'other_time' : 'a_time'

  return (
    <>
      {!begun && toTick}
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-2 font-semibold">{t(`appointments.new.${legend}`)}</legend>
        {slot(0)}
        <Details
          summary={t('appointments.new.more')}
          open={others.some((place) => Boolean(written.slots[place]?.date))}
        >
          <p className="pb-3 text-ink-quiet">{t('appointments.new.more_hint')}</p>
          <div className="flex flex-col gap-5">{others.map(slot)}</div>
        </Details>
      </fieldset>
      {begun && toTick}
    </>
  )
}
