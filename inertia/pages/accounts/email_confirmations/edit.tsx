import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { NewPasswordField } from '~/features/accounts/new_password_field'
import { WhatIsConfirmed } from '~/features/accounts/sign_up/what_is_confirmed'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type EditProps = {
  token: string
  state: 'valid' | 'used' | 'expired'
  signUp: Data.Accounts.SignUp | null
}

/** Opening the link changes nothing; pressing the button does. */
export default function Edit({ token, state, signUp }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  if (signUp)
    return (
      <EntrySheet title={t('accounts.confirm.ready_title')} intro={t('accounts.confirm.ready')}>
        <Form route="email_confirmations.update" routeParams={{ token }}>
          <WhatIsConfirmed signUp={signUp} />
          {signUp.amongOthers && (
            <>
              <p>{t('accounts.confirm.several', { role: signUp.role })}</p>
              <NewPasswordField label={t('accounts.field.password')} />
            </>
          )}
          <Button type="submit" className="w-full">
            {t('accounts.confirm.submit')}
          </Button>
        </Form>
      </EntrySheet>
    )
  if (state === 'used')
    return (
      <EntrySheet title={t('accounts.confirm.used_title')} intro={t('accounts.confirm.used')}>
        <LinkButton route="login_sessions.create">{t('accounts.sign_in.submit')}</LinkButton>
      </EntrySheet>
    )
  return (
    <EntrySheet title={t('accounts.confirm.expired_title')} intro={t('accounts.confirm.expired')}>
      <Form route="email_confirmations.store">
        <LoginField />
        <Button type="submit">{t('accounts.confirm.again')}</Button>
      </Form>
    </EntrySheet>
  )
}
