import { Notice } from '~/ui/notice'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'

/** Whether nobody reads the mails of an account without an address, or soon nobody will. */
export type AddressNeed = 'now' | 'soon' | null

/** Asks a student who signs in with an identifier for an address of their own, while they still can sign in. */
export function AddressNotice({ need }: { need: AddressNeed }) {
  const { t } = useTranslation()
  if (!need) return null
  return (
    <Notice
      tone={need === 'now' ? 'warning' : 'info'}
      title={t('accounts.address_needed.title')}
      action={
        <LinkButton route="email_changes.edit" variant="secondary">
          {t('accounts.address_needed.action')}
        </LinkButton>
      }
    >
      {t(`accounts.address_needed.${need}`)}
    </Notice>
  )
}
