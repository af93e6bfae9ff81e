import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

/** Somebody else's name and address: the browser must not fill in one's own. */
export function GuardianFields({ name }: { name?: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Field name="name" label={t('guardians.named.name')} required>
        <TextInput defaultValue={name} maxLength={80} autoComplete="off" />
      </Field>
      <Field
        name="email"
        label={t('guardians.named.email')}
        hint={t('guardians.named.email_hint')}
        required
      >
        <TextInput
          type="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          autoComplete="off"
        />
      </Field>
    </>
  )
}
