import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { NewPasswordField } from '~/features/accounts/new_password_field'

type EditProps = { token: string; valid: boolean }

export default function Edit({ token, valid }: InertiaProps<EditProps>) {
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
        <NewPasswordField label={t('accounts.field.new_password')} />
        <Button type="submit" className="w-full">
          {t('accounts.reset.submit')}
        </Button>
      </Form>
    </EntrySheet>
  )
}
