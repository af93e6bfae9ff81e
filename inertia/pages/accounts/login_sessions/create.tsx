import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/checkbox'
import { TextLink } from '~/ui/text_link'
import { PasswordInput } from '~/ui/password_input'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { KeptNotice } from '~/features/accounts/kept_notice'
import { SendAgain } from '~/features/accounts/send_again'

type CreateProps = { email: string; unconfirmed: boolean }

export default function Create({ email, unconfirmed }: InertiaProps<CreateProps>) {
  const { t } = useTranslation()
  const after = (
    <>
      <TextLink route="password_resets.create">{t('accounts.sign_in.forgot')}</TextLink>
      <p>
        {t('accounts.sign_in.no_account')}{' '}
        <TextLink route="accounts.create">{t('accounts.sign_in.sign_up')}</TextLink>
      </p>
    </>
  )
  return (
    <EntrySheet title={t('accounts.sign_in.title')} after={after}>
      <KeptNotice />
      <Form route="login_sessions.store">
        <LoginField defaultValue={email} />
        <Field name="password" label={t('accounts.field.password')} required>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <Checkbox
          name="remember"
          label={t('accounts.sign_in.remember')}
          hint={t('accounts.sign_in.remember_hint')}
        />
        <Button type="submit" className="w-full">
          {t('accounts.sign_in.submit')}
        </Button>
      </Form>
      {unconfirmed && <SendAgain email={email} title={t('accounts.sign_in.unconfirmed_title')} />}
    </EntrySheet>
  )
}
