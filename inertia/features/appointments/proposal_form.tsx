import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { useState } from 'react'
import { TextArea } from '~/ui/text_area'
import { SlotChoice } from './slot_choice'
import type { Data } from '@generated/data'
import { PartnerField } from './partner_field'
import { useShared } from '~/hooks/use_shared'
import { useAskedOffers } from './use_asked_offers'
import type { JudgedAs } from './use_slot_check'
import { MinutesField } from './minutes_field'
import { useTranslation } from '~/hooks/use_translation'

export type Written = {
  pairId: string
  minutes: string
  plan: string
  reason: string
  offers: string[]
  slots: { date: string; time: string }[]
}

export type ProposalFormProps = {
  /** Where it is sent, when it is no proposal of its own. */
  action?: string
  /** What is asked for besides the times: why an hour is moved, or a word. */
  word?: 'plan' | 'reason'
  partners: Data.Appointments.Partner[]
  pairId: string
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  offers: Data.Appointments.Offer[]
  today: string
  minutes: number
  limits: { shortest: number; longest: number; slots: number; lastDay: string }
  judgedAs?: JudgedAs
  /** What is filled in already: where somebody tapped, or what they wrote before a refusal. */
  written: Written
}

/** Whom, how long, when, and a word. What suits both is offered before any other time is written. */
export function ProposalForm({ partners, written, word = 'plan', ...props }: ProposalFormProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const [pairId, setPairId] = useState(written.pairId || props.pairId)
  const partner = partners.find((each) => each.pairId === pairId) ?? partners[0]
  const [minutes, setMinutes] = useState(written.minutes || String(props.minutes))
  useAskedOffers({ pair: partner.pairId, minutes })

  return (
    <Form action={props.action ?? '/appointments'} keepTyped className="max-w-text">
      <PartnerField partners={partners} pairId={partner.pairId} onChange={setPairId} />
      <MinutesField limits={props.limits} minutes={minutes} onChange={setMinutes} />
      <SlotChoice {...props} partner={partner} minutes={Number(minutes)} written={written} />
      <Field
        name={word}
        label={t(`appointments.new.${word}`)}
        hint={t(`appointments.new.${word}_hint`, {
          role: user?.role,
          name: partner.otherFirstName,
        })}
        required={word === 'reason'}
      >
        <TextArea rows={3} maxLength={word === 'plan' ? 2000 : 500} defaultValue={written[word]} />
      </Field>
      <div>
        <Button type="submit">{t('appointments.new.send')}</Button>
      </div>
    </Form>
  )
}
