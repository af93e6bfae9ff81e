import { LinkButton } from '~/ui/link_button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'

type ShowProps = { identifier: string; firstName: string; stands: boolean }

/** The identifier, large, to be written down: there is no mail to find it in again. */
export default function Show({ identifier, firstName, stands }: InertiaProps<ShowProps>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t(stands ? 'accounts.identifier.stands_title' : 'accounts.identifier.title')}
      intro={t(stands ? 'accounts.identifier.stands' : 'accounts.identifier.intro', { firstName })}
    >
      <div className="flex flex-col gap-5">
        <p className="rounded-r-lg border border-line bg-paper px-4 py-6 text-center font-mono text-2xl font-bold break-words select-all">
          {identifier}
        </p>
        <p>{t(stands ? 'accounts.identifier.stands_password' : 'accounts.identifier.keep')}</p>
        <LinkButton route="login_sessions.create">{t('accounts.sign_in.submit')}</LinkButton>
        {stands && (
          <LinkButton variant="secondary" route="password_resets.create">
            {t('accounts.sign_in.forgot')}
          </LinkButton>
        )}
        <p className="text-ink-quiet">
          {t(stands ? 'accounts.identifier.stands_guardian' : 'accounts.identifier.next')}
        </p>
      </div>
    </EntrySheet>
  )
}
