import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type EditProps = { token: string; state: 'valid' | 'used' | 'expired' }

/** Opening the link changes nothing; pressing the button does. */
export default function Edit({ token, state }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  if (state === 'valid')
    return (
      <EntrySheet title={t('accounts.confirm.ready_title')} intro={t('accounts.confirm.ready')}>
        <Form route="email_confirmations.update" routeParams={{ token }}>
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
