import { Field } from '~/ui/field'
import { DateInput } from '~/ui/date_input'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'
import type { StepProps } from '~/features/accounts/sign_up/step_fields'

export function WhoFields({ role, signUp: { begun }, authorisationAge }: StepProps) {
  const { t } = useTranslation()
  return (
    <>
      <Field
        name="firstName"
        label={t('accounts.field.first_name')}
        hint={t(`accounts.sign_up.${role}_name_hint`)}
        required
      >
        <TextInput autoComplete="given-name" maxLength={80} defaultValue={begun.firstName} />
      </Field>
      <Field name="familyName" label={t('accounts.field.family_name')} required>
        <TextInput autoComplete="family-name" maxLength={80} defaultValue={begun.familyName} />
      </Field>
      <Field
        name="birthDate"
        label={t('accounts.field.birth_date')}
        hint={t(`accounts.sign_up.${role}_birth_hint`, { age: authorisationAge })}
        required
      >
        <DateInput autoComplete="bday" defaultValue={begun.birthDate} />
      </Field>
    </>
  )
}
