import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { PasswordInput } from '~/ui/password_input'
import { useTranslation } from '~/hooks/use_translation'
import { NewPasswordField } from '~/features/accounts/new_password_field'

/** The hidden name lets a password manager know which account this is about. */
export function PasswordForm({ username }: { username: string }) {
  const { t } = useTranslation()
  return (
    <Form route="passwords.update" resetOnSuccess>
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      <Field name="currentPassword" label={t('accounts.password.present')} required>
        <PasswordInput autoComplete="current-password" />
      </Field>
      <NewPasswordField label={t('accounts.field.new_password')} />
      <div>
        <Button type="submit">{t('accounts.password.submit')}</Button>
      </div>
    </Form>
  )
}
