import { Field } from '~/ui/field'
import { PasswordInput } from '~/ui/password_input'
import { useTranslation } from '~/hooks/use_translation'

/** A password that is being chosen: the rule is said before, not after. */
export function NewPasswordField({ label }: { label: string }) {
  const { t } = useTranslation()
  return (
    <Field name="password" label={label} hint={t('accounts.field.password_hint')} required>
      <PasswordInput autoComplete="new-password" minLength={10} maxLength={128} />
    </Field>
  )
}
