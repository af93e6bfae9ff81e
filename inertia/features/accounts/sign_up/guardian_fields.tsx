import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'
import type { StepProps } from '~/features/accounts/sign_up/step_fields'

/** Why somebody else has a say is told before their address is asked for. */
export function GuardianFields({ signUp, consentAge, authorisationAge }: StepProps) {
  const { t } = useTranslation()
  const { age, begun, hydrated } = signUp
  const waits = age === null ? 'unknown' : age < consentAge ? 'yes' : 'no'
  return (
    <>
      <p>{t('accounts.sign_up.guardian_why', { waits, consentAge, authorisationAge })}</p>
      <Field
        name="guardianName"
        label={t('accounts.field.guardian_name')}
        hint={t('accounts.sign_up.guardian_name_hint')}
        required={hydrated}
      >
        <TextInput autoComplete="off" maxLength={80} defaultValue={begun.guardianName} />
      </Field>
      <Field
        name="guardianEmail"
        label={t('accounts.field.guardian_email')}
        hint={t('accounts.sign_up.guardian_email_hint')}
        required={hydrated}
      >
        <TextInput
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          defaultValue={begun.guardianEmail}
        />
      </Field>
    </>
  )
}
