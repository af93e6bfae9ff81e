import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { PasswordInput } from '~/ui/password_input'
import { useTranslation } from '~/hooks/use_translation'
import { NewPasswordField } from '~/features/accounts/new_password_field'

/** The hidden address lets a password manager know which account this is about. */
export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation()
  return (
    <Form route="passwords.update" resetOnSuccess>
      <p className="text-ink-quiet">{t('accounts.password.hint')}</p>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field name="currentPassword" label={t('accounts.password.present')} required>
        <PasswordInput autoComplete="current-password" />
      </Field>
      <NewPasswordField label={t('accounts.field.new_password')} />
      <Button type="submit" variant="secondary">
        {t('accounts.password.submit')}
      </Button>
    </Form>
  )
}
