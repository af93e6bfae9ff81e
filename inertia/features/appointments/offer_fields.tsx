import { useId } from 'react'
import { OfferDay } from './offer_day'
import { Details } from '~/ui/details'
import { offersByDay } from './offers'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { FieldError } from '~/ui/field_error'
import { useShared } from '~/hooks/use_shared'
import { fieldId, useFormState } from '~/ui/form_context'
import { useTranslation } from '~/hooks/use_translation'

type OfferFieldsProps = {
  offers: Data.Appointments.Offer[]
  partner: Data.Appointments.Partner
  /** When those that are ticked begin. */
  chosen: string[]
  onChange: (chosen: string[]) => void
  /** How many may be ticked. */
  most: number
}

/** Days that are shown at once; the others stay folded until they are wanted. */
const FIRST_DAYS = 3

/** The next slots that suit both, to be ticked. */
export function OfferFields({ offers, partner, chosen, onChange, most }: OfferFieldsProps) {
  const { t } = useTranslation()
  const { dayKey } = useDates()
  const role = useShared().user?.role
  const form = useFormState()
  const own = useId()
  const id = form ? fieldId(form.prefix, 'offers') : own
  const error = form?.errors.offers
  const describedBy = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const days = offersByDay(offers, dayKey)
  const day = ({ key, slots }: (typeof days)[number]) => (
    <OfferDay key={key} slots={slots} {...{ partner, chosen, onChange, most }} />
  )
  const [first, others] = [days.slice(0, FIRST_DAYS), days.slice(FIRST_DAYS)]

  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="flex flex-col gap-4">
      <legend className="font-semibold">{t('appointments.new.offers.title')}</legend>
      <p id={`${id}-hint`} className="text-sm text-ink-quiet">
        {t('appointments.new.offers.hint', { role, name: partner.otherFirstName, most })}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {first.map(day)}
      {others.length > 0 && (
        <Details summary={t('appointments.new.offers.more', { count: others.length })}>
          <div className="flex flex-col gap-4">{others.map(day)}</div>
        </Details>
      )}
    </fieldset>
  )
}
