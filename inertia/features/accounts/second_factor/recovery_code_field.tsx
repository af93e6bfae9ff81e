import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

export function RecoveryCodeField({ required = true }: { required?: boolean }) {
  const { t } = useTranslation()
  return (
    <Field
      name="recoveryCode"
      label={t('accounts.second_factor.recovery_code')}
      hint={t('accounts.second_factor.recovery_hint')}
      required={required}
    >
      <TextInput
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        placeholder="XXXX-XXXX-XXXX-XXXX"
        className="tabular-nums"
      />
    </Field>
  )
}
