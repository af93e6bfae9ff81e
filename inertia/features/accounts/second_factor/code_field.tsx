import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

/** Six digits of a phone: the number pad comes up, and the browser offers the code where it knows it. */
export function CodeField({ required = true }: { required?: boolean }) {
  const { t } = useTranslation()
  return (
    <Field
      name="code"
      label={t('accounts.second_factor.code')}
      hint={t('accounts.second_factor.code_hint')}
      required={required}
    >
      <TextInput
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={20}
        className="max-w-48 text-xl tracking-widest tabular-nums"
      />
    </Field>
  )
}
