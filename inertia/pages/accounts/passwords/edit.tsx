import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { PasswordForm } from '~/features/accounts/password_form'

export default function Edit({ account }: InertiaProps<{ account: Data.Accounts.Account }>) {
  const { t } = useTranslation()
  return (
    <AccountPage title={t('accounts.password.title')} intro={t('accounts.password.hint')}>
      <Card>
        <PasswordForm username={account.email ?? account.identifier ?? ''} />
      </Card>
      <p>
        <TextLink route="password_resets.create">{t('accounts.sign_in.forgot')}</TextLink>
      </p>
    </AccountPage>
  )
}
