import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type CreateProps = { email: string; role: 'student' | 'tutor' | null }

export default function Create({ email, role }: InertiaProps<CreateProps>) {
  const { t } = useTranslation()
  const title = email
    ? t(`accounts.confirm.look_${role ?? 'other'}`)
    : t('accounts.confirm.again_title')
  return (
    <EntrySheet
      title={title}
      intro={email && t('accounts.confirm.sent_to', { role: role ?? 'other', email })}
    >
      {email && <p className="mb-5">{t('accounts.confirm.spam')}</p>}
      <Form route="email_confirmations.store">
        <LoginField key={email} defaultValue={email} />
        <Button type="submit" variant={email ? 'secondary' : 'primary'}>
          {t('accounts.confirm.again')}
        </Button>
      </Form>
    </EntrySheet>
  )
}
