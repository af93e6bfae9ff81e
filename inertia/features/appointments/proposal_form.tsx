import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Select } from '~/ui/select'
import { useState } from 'react'
import { TextArea } from '~/ui/text_area'
import { SlotChoice } from './slot_choice'
import type { Data } from '@generated/data'
import { PartnerField } from './partner_field'
import { useShared } from '~/hooks/use_shared'
import { useAskedOffers } from './use_asked_offers'
import { useMinuteOptions } from './use_minute_options'
import { useTranslation } from '~/hooks/use_translation'

export type Written = {
  pairId: string
  minutes: string
  plan: string
  offers: string[]
  slots: { date: string; time: string }[]
}

export type ProposalFormProps = {
  partners: Data.Appointments.Partner[]
  pairId: string
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  offers: Data.Appointments.Offer[]
  today: string
  minutes: number
  limits: { shortest: number; longest: number; slots: number }
  /** What is filled in already: where somebody tapped, or what they wrote before a refusal. */
  written: Written
}

/** Whom, how long, when, and a word. What suits both is offered before any other time is written. */
export function ProposalForm({ partners, written, ...props }: ProposalFormProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const [pairId, setPairId] = useState(written.pairId || props.pairId)
  const partner = partners.find((each) => each.pairId === pairId) ?? partners[0]
  const [minutes, setMinutes] = useState(written.minutes || String(props.minutes))
  const minuteOptions = useMinuteOptions(props.limits, Number(minutes))
  useAskedOffers(partner.pairId, minutes)

  return (
    <Form route="appointments.store" keepTyped className="max-w-text">
      <PartnerField partners={partners} pairId={partner.pairId} onChange={setPairId} />
      <Field name="minutes" label={t('appointments.new.minutes')} required className="max-w-56">
        <Select
          options={minuteOptions}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
      <SlotChoice {...props} partner={partner} minutes={Number(minutes)} written={written} />
      <Field
        name="plan"
        label={t('appointments.new.plan')}
        hint={t('appointments.new.plan_hint', { role: user?.role })}
      >
        <TextArea rows={3} maxLength={2000} defaultValue={written.plan} />
      </Field>
      <div>
        <Button type="submit">{t('appointments.new.send')}</Button>
      </div>
    </Form>
  )
}
