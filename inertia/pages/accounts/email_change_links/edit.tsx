import { LinkButton } from '~/ui/link_button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { EmailChangeAnswer } from '~/features/accounts/email_change_answer'

type EditProps = {
  token: string
  side: 'present' | 'new'
  state: 'valid' | 'confirmed' | 'completed' | 'cancelled' | 'expired'
  newEmail: string | null
}

export default function Edit({ token, side, state, newEmail }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  const open = state === 'valid' || state === 'confirmed'
  const next = state === 'cancelled' && side === 'present' ? 'password' : 'account'
  return (
    <EntrySheet
      title={t(`accounts.email_link.title.${state}`)}
      intro={
        state === 'valid'
          ? t(`accounts.email_link.ask.${side}`, { email: newEmail ?? '' })
          : t(`accounts.email_link.text.${state}`, { email: newEmail ?? '' })
      }
    >
      {open ? (
        <EmailChangeAnswer token={token} canConfirm={state === 'valid'} />
      ) : next === 'password' ? (
        <LinkButton route="password_resets.create">{t('accounts.reset.title')}</LinkButton>
      ) : (
        <LinkButton route="accounts.show">{t('accounts.account.title')}</LinkButton>
      )}
    </EntrySheet>
  )
}
