import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type CreateProps = { email: string; sent: boolean }

export default function Create({ email, sent }: InertiaProps<CreateProps>) {
  const { t } = useTranslation()
  if (sent)
    return (
      <EntrySheet
        title={t('accounts.forgot.sent_title')}
        after={<TextLink route="password_resets.create">{t('accounts.forgot.other')}</TextLink>}
      >
        <p>{t('accounts.forgot.sent', { email })}</p>
        <p className="mt-3">{t('accounts.confirm.spam')}</p>
      </EntrySheet>
    )
  return (
    <EntrySheet title={t('accounts.forgot.title')} intro={t('accounts.forgot.intro')}>
      <Form route="password_resets.store">
        <LoginField defaultValue={email} />
        <Button type="submit" className="w-full">
          {t('accounts.forgot.submit')}
        </Button>
      </Form>
    </EntrySheet>
  )
}
