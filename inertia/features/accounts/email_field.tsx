import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

type EmailFieldProps = {
  defaultValue?: string
  hint?: string
  autoComplete?: 'username' | 'email'
  required?: boolean
}

export function EmailField(props: EmailFieldProps) {
  const { defaultValue, hint, autoComplete = 'email', required = true } = props
  const { t } = useTranslation()
  return (
    <Field name="email" label={t('accounts.field.email')} hint={hint} required={required}>
      <TextInput
        type="email"
        inputMode="email"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        defaultValue={defaultValue}
      />
    </Field>
  )
}
