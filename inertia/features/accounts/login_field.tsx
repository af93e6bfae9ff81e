import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

/** What somebody signs in with: an address, or the identifier of a student who has none. */
export function LoginField({ defaultValue }: { defaultValue?: string }) {
  const { t } = useTranslation()
  return (
    <Field name="email" label={t('accounts.field.email_or_identifier')} required>
      <TextInput
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={254}
        defaultValue={defaultValue}
      />
    </Field>
  )
}
