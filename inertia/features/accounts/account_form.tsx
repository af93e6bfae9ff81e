import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { DisplayFields } from '~/features/accounts/display_fields'
import { IdentityFields } from '~/features/accounts/identity_fields'

/** Everything about oneself in one form, saved at once. */
export function AccountForm({ account }: { account: Data.Accounts.Account }) {
  const { t } = useTranslation()
  return (
    <Form route="accounts.update">
      <Card title={t('accounts.account.identity')}>
        <IdentityFields account={account} />
      </Card>
      <Card title={t('accounts.account.display')}>
        <DisplayFields account={account} />
      </Card>
      <div>
        <Button type="submit">{t('accounts.account.save')}</Button>
      </div>
    </Form>
  )
}
