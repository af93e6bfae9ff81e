import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { useState } from 'react'
import { Button } from '~/ui/button'
import { Select } from '~/ui/select'
import { RadioGroup } from '~/ui/radio_group'
import type { Data } from '@generated/data'
import { PartnerField } from '../partner_field'
import { WeeklyChoice } from './weekly_choice'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useAskedOffers } from '../use_asked_offers'
import { useMinuteOptions } from '../use_minute_options'
import { useTranslation } from '~/hooks/use_translation'
import type { ProposalFormProps } from '../proposal_form'

export type WeeklyFormProps = Pick<
  ProposalFormProps,
  'partners' | 'pairId' | 'ownAvailability' | 'offers' | 'today' | 'minutes' | 'limits' | 'written'
> & {
  action: string
  /** The one that is to be changed. */
  series?: string
}

/** Whom, how long, and when in the week. Whose clock it follows is asked only where the two read different ones. */
export function WeeklyForm({ partners, written, action, ...props }: WeeklyFormProps) {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const [pairId, setPairId] = useState(written.pairId || props.pairId)
  const partner = partners.find((each) => each.pairId === pairId) ?? partners[0]
  const [minutes, setMinutes] = useState(written.minutes || String(props.minutes))
  const minuteOptions = useMinuteOptions(props.limits, Number(minutes))
  useAskedOffers(partner.pairId, minutes)

  return (
    <Form action={action} keepTyped className="max-w-text">
      <PartnerField partners={partners} pairId={partner.pairId} onChange={setPairId} />
      <Field name="minutes" label={t('appointments.new.minutes')} required className="max-w-56">
        <Select
          options={minuteOptions}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
      <WeeklyChoice {...props} partner={partner} minutes={Number(minutes)} written={written} />
      {partner.otherTimeZone !== timeZone && <FollowsField partner={partner} />}
      <div>
        <Button type="submit">{t('appointments.new.send')}</Button>
      </div>
    </Form>
  )
}

function FollowsField({ partner }: { partner: Data.Appointments.Partner }) {
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
      defaultValue="student"
      options={options}
    />
  )
}
