import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { LoginField } from '~/features/accounts/login_field'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { NewPasswordField } from '~/features/accounts/new_password_field'

type Invited = { firstName: string; role: 'student' | 'tutor' | 'staff'; name: string }
type EditProps = { token: string; invited: Invited | null }

/** Opening the link changes nothing; choosing a password does. */
export default function Edit({ token, invited }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  if (!invited) return <Expired />
  const { firstName, role, name } = invited
  return (
    <EntrySheet
      title={t('accounts.invitation.title', { firstName, role })}
      intro={t('accounts.invitation.intro', { role })}
    >
      <Form route="invitations.update" routeParams={{ token }}>
        <p>
          {t('accounts.invitation.name', { role })} <strong className="break-words">{name}</strong>
        </p>
        <input type="text" autoComplete="username" value={name} readOnly hidden />
        <NewPasswordField label={t('accounts.field.password')} />
        <Button type="submit" className="w-full">
          {t('accounts.invitation.submit')}
        </Button>
      </Form>
    </EntrySheet>
  )
}

function Expired() {
  const { t } = useTranslation()
  const signIn = (
    <TextLink route="login_sessions.create">{t('accounts.invitation.sign_in')}</TextLink>
  )
  return (
    <EntrySheet
      title={t('accounts.invitation.expired_title')}
      intro={t('accounts.invitation.expired')}
      after={signIn}
    >
      <Form route="invitations.store">
        <LoginField />
        <Button type="submit">{t('accounts.invitation.again')}</Button>
      </Form>
    </EntrySheet>
  )
}
