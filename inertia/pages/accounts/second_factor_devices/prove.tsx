import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { PasswordInput } from '~/ui/password_input'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { DemoCode } from '~/features/accounts/second_factor/demo_code'
import { CodeField } from '~/features/accounts/second_factor/code_field'
import { RecoveryCodeField } from '~/features/accounts/second_factor/recovery_code_field'

type ProveProps = { email: string; demoCode: string | null }

/** The hidden address lets a password manager know which account this is about. */
export default function Prove({ email, demoCode }: InertiaProps<ProveProps>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t('accounts.second_factor.change')}
      intro={t('accounts.second_factor.prove_intro')}
    >
      <Form route="second_factor_devices.store">
        {({ errors }) => (
          <>
            <DemoCode code={demoCode} />
            <input type="text" autoComplete="username" value={email} readOnly hidden />
            <Field name="password" label={t('accounts.field.password')} required>
              <PasswordInput autoComplete="current-password" />
            </Field>
            <CodeField required={false} />
            <Details summary={t('accounts.second_factor.lost')} open={Boolean(errors.recoveryCode)}>
              <RecoveryCodeField required={false} />
            </Details>
            <Button type="submit">{t('accounts.second_factor.prove')}</Button>
          </>
        )}
      </Form>
    </EntrySheet>
  )
}
