import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

export function NewEmailField() {
  const { t } = useTranslation()
  return (
    <Field name="email" label={t('accounts.email.new')} required>
      <TextInput
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
    </Field>
  )
}
