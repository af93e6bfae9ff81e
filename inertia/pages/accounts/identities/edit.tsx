import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { VersionField } from '~/ui/version_field'
import { Button } from '~/ui/button'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { urlFor } from '~/client'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { IdentityFields } from '~/features/accounts/identity_fields'

type EditProps = { account: Data.Accounts.Account; version: string }

export default function Edit({ account, version }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  return (
    <AccountPage title={t('accounts.place.identity')}>
      <Card>
        <Form route="identities.update">
          <VersionField version={version} saved={urlFor('identities.edit')} />
          <IdentityFields account={account} />
          <div>
            <Button type="submit">{t('accounts.account.save')}</Button>
          </div>
        </Form>
      </Card>
    </AccountPage>
  )
}
