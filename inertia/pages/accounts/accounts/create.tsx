import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { SignUpChoice } from '~/features/accounts/sign_up/sign_up_choice'
import { SignUpForm } from '~/features/accounts/sign_up/sign_up_form'
import type { Consents } from '~/features/accounts/sign_up/step_fields'
import type { SignUpProps } from '~/features/accounts/sign_up/use_sign_up'

type CreateProps = Omit<SignUpProps, 'role'> & {
  role: SignUpProps['role'] | null
  consents: Consents | null
}

export default function Create(props: InertiaProps<CreateProps>) {
  const { role, typed, signUpId, consentAge, authorisationAge, consents } = props
  const { t } = useTranslation()
  if (!role) return <SignUpChoice />

  const other = role === 'student' ? 'tutor' : 'student'
  const after = (
    <>
      <p>
        {t('accounts.sign_up.have_account')}{' '}
        <TextLink route="login_sessions.create">{t('accounts.sign_in.submit')}</TextLink>
      </p>
      <p>
        {t(`accounts.sign_up.other_${role}`)}{' '}
        <TextLink route="accounts.create" qs={{ as: other }}>
          {t(`accounts.sign_up.${other}_choice`)}
        </TextLink>
      </p>
    </>
  )
  return (
    <EntrySheet
      title={t(`accounts.sign_up.${role}_title`)}
      intro={t(`accounts.sign_up.${role}_intro`)}
      after={after}
    >
      <SignUpForm
        key={role}
        {...{ role, typed, signUpId, consentAge, authorisationAge, consents }}
      />
    </EntrySheet>
  )
}
