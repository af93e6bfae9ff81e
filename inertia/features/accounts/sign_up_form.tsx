import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { DateInput } from '~/ui/date_input'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'
import { EmailField } from '~/features/accounts/email_field'
import { NewPasswordField } from '~/features/accounts/new_password_field'
import { FoundTimeZone } from '~/features/accounts/found_time_zone'

type SignUpFormProps = { role: 'student' | 'tutor'; consentAge: number }

export function SignUpForm({ role, consentAge }: SignUpFormProps) {
  const { t } = useTranslation()
  return (
    <Form route="accounts.store">
      <input type="hidden" name="role" value={role} />
      <Field
        name="firstName"
        label={t('accounts.field.first_name')}
        hint={t(`accounts.sign_up.${role}_name_hint`)}
        required
      >
        <TextInput autoComplete="given-name" maxLength={80} />
      </Field>
      <Field name="familyName" label={t('accounts.field.family_name')} required>
        <TextInput autoComplete="family-name" maxLength={80} />
      </Field>
      <Field
        name="birthDate"
        label={t('accounts.field.birth_date')}
        hint={t(`accounts.sign_up.${role}_birth_hint`, { age: consentAge })}
        required
      >
        <DateInput autoComplete="bday" />
      </Field>
      <EmailField
        autoComplete="username"
        hint={role === 'student' ? t('accounts.sign_up.student_email_hint') : undefined}
      />
      <NewPasswordField label={t('accounts.field.password')} />
      <FoundTimeZone />
      <Button type="submit" className="w-full">
        {t('accounts.sign_up.submit')}
      </Button>
    </Form>
  )
}
