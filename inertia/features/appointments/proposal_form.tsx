import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Select } from '~/ui/select'
import { Details } from '~/ui/details'
import { useState } from 'react'
import { TextArea } from '~/ui/text_area'
import { SlotFields } from './slot_fields'
import type { Data } from '@generated/data'
import { PartnerField } from './partner_field'
import { useShared } from '~/hooks/use_shared'
import { useMinuteOptions } from './use_minute_options'
import { useTranslation } from '~/hooks/use_translation'

export type Written = {
  pairId: string
  minutes: string
  plan: string
  slots: { date: string; time: string }[]
}

type ProposalFormProps = {
  partners: Data.Appointments.Partner[]
  pairId: string
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  today: string
  limits: { shortest: number; longest: number; usual: number; slots: number }
  /** What is filled in already: where somebody tapped, or what they wrote before a refusal. */
  written: Written
}

/** Whom, when, how long, and a word. The second and third slot stay folded until they are wanted. */
export function ProposalForm({ partners, today, limits, written, ...props }: ProposalFormProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const [pairId, setPairId] = useState(written.pairId || props.pairId)
  const partner = partners.find((each) => each.pairId === pairId) ?? partners[0]
  const [minutes, setMinutes] = useState(written.minutes || String(limits.usual))
  const minuteOptions = useMinuteOptions(limits)
  const slot = (place: number) => (
    <SlotFields
      key={place}
      place={place}
      partner={partner}
      today={today}
      ownAvailability={props.ownAvailability}
      minutes={Number(minutes)}
      written={written.slots[place]}
    />
  )
  const others = Array.from({ length: limits.slots - 1 }, (_, index) => index + 1)

  return (
    <Form route="appointments.store" keepTyped className="max-w-text">
      <PartnerField partners={partners} pairId={partner.pairId} onChange={setPairId} />
      {slot(0)}
      <Field name="minutes" label={t('appointments.new.minutes')} required className="max-w-56">
        <Select
          options={minuteOptions}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
      <Details
        summary={t('appointments.new.more')}
        open={others.some((place) => Boolean(written.slots[place]?.date))}
      >
        <p className="pb-3 text-ink-quiet">{t('appointments.new.more_hint')}</p>
        <div className="flex flex-col gap-5">{others.map(slot)}</div>
      </Details>
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
