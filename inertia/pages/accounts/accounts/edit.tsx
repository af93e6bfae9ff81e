import { Card } from '~/ui/card'
import { LifeBuoy } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { SignOut } from '~/layouts/sign_out'
import { ConcernLink } from '~/layouts/concern_link'
import { LinkButton } from '~/ui/link_button'
import { buttonClasses } from '~/ui/button_styles'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { AccountForm } from '~/features/accounts/account_form'
import { PasswordForm } from '~/features/accounts/password_form'

export default function Edit({ account }: InertiaProps<{ account: Data.Accounts.Account }>) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('accounts.account.title')} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <AccountForm account={account} />
        <div className="flex flex-col gap-6">
          {account.role !== 'staff' && (
            <Card title={t('accounts.account.profile')}>
              <p className="mb-4">{t(`accounts.account.profile_${account.role}`)}</p>
              <LinkButton route="profiles.edit" variant="secondary">
                {t('accounts.account.profile_open')}
              </LinkButton>
            </Card>
          )}
          <Card title={t('accounts.password.title')}>
            <PasswordForm email={account.email} />
          </Card>
          <ConcernLink
            className={buttonClasses('secondary', 'medium', 'self-start')}
            icon={<Icon of={LifeBuoy} />}
          />
          <SignOut className={buttonClasses('secondary')}>{t('layout.sign_out')}</SignOut>
        </div>
      </div>
    </>
  )
}
