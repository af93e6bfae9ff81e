import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { WhatIsConfirmed } from '~/features/accounts/sign_up/what_is_confirmed'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { NewPasswordField } from '~/features/accounts/new_password_field'

type EditProps = { token: string; valid: boolean; signUp: Data.Accounts.SignUp | null }

export default function Edit({ token, valid, signUp }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  if (!valid)
    return (
      <EntrySheet title={t('accounts.reset.expired_title')} intro={t('accounts.reset.expired')}>
        <LinkButton route="password_resets.create">{t('accounts.reset.again')}</LinkButton>
      </EntrySheet>
    )
  return (
    <EntrySheet title={t('accounts.reset.title')} intro={t('accounts.reset.intro')}>
      <Form route="password_resets.update" routeParams={{ token }}>
        {signUp && <WhatIsConfirmed signUp={signUp} />}
        <NewPasswordField label={t('accounts.field.new_password')} />
        <Button type="submit" className="w-full">
          {t('accounts.reset.submit')}
        </Button>
      </Form>
    </EntrySheet>
  )
}
