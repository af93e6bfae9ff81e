import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type CreateProps = { email: string; sent: boolean }

/** Another link for somebody who was invited. */
export default function Create({ email, sent }: InertiaProps<CreateProps>) {
  const { t } = useTranslation()
  const signIn = (
    <TextLink route="login_sessions.create">{t('accounts.invitation.sign_in')}</TextLink>
  )
  if (sent)
    return (
      <EntrySheet title={t('accounts.invitation.sent_title')} after={signIn}>
        <p role="status">{t('accounts.invitation.sent', { email })}</p>
      </EntrySheet>
    )
  return (
    <EntrySheet
      title={t('accounts.invitation.again_title')}
      intro={t('accounts.invitation.again_intro')}
      after={signIn}
    >
      <Form route="invitations.store">
        <LoginField defaultValue={email} />
        <Button type="submit" className="w-full">
          {t('accounts.invitation.again')}
        </Button>
      </Form>
    </EntrySheet>
  )
}
