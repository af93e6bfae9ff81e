import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { PasswordInput } from '~/ui/password_input'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { EmailChangeWaits } from '~/features/accounts/email_change_waits'
import { NewEmailField } from '~/features/accounts/new_email_field'

type EditProps = {
  email: string | null
  nobodyReads: boolean
  change: Data.Accounts.EmailChange | null
}

export default function Edit({ email, nobodyReads, change }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user?.role ?? 'other'
  return (
    <AccountPage
      title={t('accounts.place.email')}
      intro={
        email
          ? t('accounts.email.present', { email })
          : t(nobodyReads ? 'accounts.email.none_read' : 'accounts.email.none', { role })
      }
    >
      {change && <EmailChangeWaits change={change} />}
      <Card title={email ? t('accounts.email.change') : t('accounts.email.add')}>
        <Form route="email_changes.store" resetOnSuccess>
          <p className="text-ink-quiet">
            {email ? t('accounts.email.how_both', { role }) : t('accounts.email.how_new', { role })}
          </p>
          <NewEmailField />
          <Field name="currentPassword" label={t('accounts.password.present')} required>
            <PasswordInput autoComplete="current-password" />
          </Field>
          <div>
            <Button type="submit">{t('accounts.email.submit')}</Button>
          </div>
        </Form>
      </Card>
    </AccountPage>
  )
}
