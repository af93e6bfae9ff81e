import { Form } from '~/ui/form'
import { useState } from 'react'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/radio_group'
import type { Data } from '@generated/data'
import { PartnerField } from '../partner_field'
import { WeeklyChoice } from './weekly_choice'
import { WaitingNotice } from './waiting_notice'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useAskedOffers } from '../use_asked_offers'
import { MinutesField } from '../minutes_field'
import { useTranslation } from '~/hooks/use_translation'
import type { ProposalFormProps } from '../proposal_form'

type Follows = 'student' | 'tutor'

export type WeeklyFormProps = Pick<
  ProposalFormProps,
  'partners' | 'pairId' | 'ownAvailability' | 'today' | 'minutes' | 'limits' | 'written'
> & {
  action: string
  offers: Data.Appointments.WeeklyOffer[]
  /** Weekly slots that wait for an answer. */
  waiting: Data.Appointments.WaitingSeries[]
  /** On whose clock the offers go on. */
  follows: Follows
  /** The one that is to be changed. */
  series?: string
}

/** Whom, how long, and when in the week. Whose clock it follows is asked only where the two read different ones. */
export function WeeklyForm({ partners, written, action, waiting, ...props }: WeeklyFormProps) {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const [pairId, setPairId] = useState(written.pairId || props.pairId)
  const partner = partners.find((each) => each.pairId === pairId) ?? partners[0]
  const [minutes, setMinutes] = useState(written.minutes || String(props.minutes))
  const [follows, setFollows] = useState(props.follows)
  useAskedOffers({ pair: partner.pairId, minutes, follows })

  return (
    <Form action={action} keepTyped className="max-w-text">
      <WaitingNotice waiting={waiting} name={partner.otherFirstName} />
      <PartnerField partners={partners} pairId={partner.pairId} onChange={setPairId} />
      <MinutesField limits={props.limits} minutes={minutes} onChange={setMinutes} />
      <WeeklyChoice
        {...props}
        partner={partner}
        minutes={Number(minutes)}
        follows={follows}
        written={written}
      />
      {partner.otherTimeZone !== timeZone && (
        <FollowsField partner={partner} value={follows} onChange={setFollows} />
      )}
      <div>
        <Button type="submit">{t('appointments.new.send')}</Button>
      </div>
    </Form>
  )
}

type FollowsFieldProps = {
  partner: Data.Appointments.Partner
  value: Follows
  onChange: (follows: Follows) => void
}

function FollowsField({ partner, value, onChange }: FollowsFieldProps) {
  const { t } = useTranslation()
  const own = useShared().user?.role === 'student' ? 'student' : 'tutor'
  const other = own === 'student' ? 'tutor' : 'student'
  const options = [
    { value: own, label: t('series.new.follows_own') },
    { value: other, label: t('series.new.follows_other', { name: partner.otherFirstName }) },
  ]
  return (
    <RadioGroup
      name="follows"
      legend={t('series.new.follows')}
      hint={t('series.new.follows_hint')}
      value={value}
      onChange={(follows) => onChange(follows as Follows)}
      options={options}
    />
  )
}
