import { Checkbox } from '~/ui/checkbox'
import { useTranslation } from '~/hooks/use_translation'
import { EmailField } from '~/features/accounts/email_field'
import { FoundTimeZone } from '~/features/accounts/found_time_zone'
import { NewPasswordField } from '~/features/accounts/new_password_field'
import { isGuarded } from '~/features/accounts/sign_up/sign_up_steps'
import type { StepProps } from '~/features/accounts/sign_up/step_fields'

export function AccessFields({ role, signUp, authorisationAge }: StepProps) {
  const { t } = useTranslation()
  const { age, begun, values, hydrated } = signUp
  const guarded = isGuarded(age, role, authorisationAge)
  const without = guarded && values.withoutEmail === '1'
  return (
    <>
      {!(hydrated && without) && (
        <EmailField
          autoComplete="username"
          defaultValue={values.email}
          required={hydrated || role === 'tutor'}
          hint={role === 'student' ? t('accounts.sign_up.student_email_hint') : undefined}
        />
      )}
      {guarded && (
        <Checkbox
          name="withoutEmail"
          label={t('accounts.sign_up.without_email')}
          hint={t('accounts.sign_up.without_email_hint')}
          defaultChecked={begun.withoutEmail === '1'}
        />
      )}
      <NewPasswordField label={t('accounts.field.password')} />
      <FoundTimeZone defaultZone={begun.timeZone} />
    </>
  )
}
