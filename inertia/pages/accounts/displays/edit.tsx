import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { showChosenLook } from '~/lib/preferences'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { SavesItself } from '~/features/accounts/saves_itself'
import { LanguageAndTimeFields, LookFields } from '~/features/accounts/display_fields'

export default function Edit({ account }: InertiaProps<{ account: Data.Accounts.Account }>) {
  const { t } = useTranslation()
  return (
    <AccountPage title={t('accounts.place.display')}>
      <Form route="displays.update" saysUnanswered>
        <SavesItself onChoice={showChosenLook} />
        <Card title={t('accounts.account.look')}>
          <LookFields account={account} />
        </Card>
        <Card title={t('accounts.account.language_and_time')}>
          <LanguageAndTimeFields account={account} />
        </Card>
      </Form>
    </AccountPage>
  )
}
