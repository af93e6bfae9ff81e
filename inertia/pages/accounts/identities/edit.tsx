import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { IdentityFields } from '~/features/accounts/identity_fields'

export default function Edit({ account }: InertiaProps<{ account: Data.Accounts.Account }>) {
  const { t } = useTranslation()
  return (
    <AccountPage title={t('accounts.place.identity')}>
      <Card>
        <Form route="identities.update">
          <IdentityFields account={account} />
          <div>
            <Button type="submit">{t('accounts.account.save')}</Button>
          </div>
        </Form>
      </Card>
    </AccountPage>
  )
}
