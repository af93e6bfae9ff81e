import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import type { Data } from '@generated/data'
import { FieldError } from '~/ui/field_error'
import { useFormState } from '~/ui/form_context'
import { useTranslation } from '~/hooks/use_translation'

type PartnerFieldProps = {
  partners: Data.Appointments.Partner[]
  pairId: string
  onChange: (pairId: string) => void
}

/** With whom: a choice for a tutor of several students, a word for everybody else. */
export function PartnerField({ partners, pairId, onChange }: PartnerFieldProps) {
  const { t } = useTranslation()
  const error = useFormState()?.errors.pairId
  if (partners.length > 1) {
    return (
      <Field name="pairId" label={t('appointments.new.with')} required>
        <Select
          value={pairId}
          onChange={(event) => onChange(event.target.value)}
          options={partners.map((each) => ({ value: each.pairId, label: each.otherFirstName }))}
        />
      </Field>
    )
  }
  return (
    <div className="flex flex-col gap-1.5">
      <input type="hidden" name="pairId" value={pairId} />
      <p>
        {t('appointments.new.with')} <strong>{partners[0].otherFirstName}</strong>
      </p>
      {error && <FieldError id="proposal-partner-error">{error}</FieldError>}
    </div>
  )
}
