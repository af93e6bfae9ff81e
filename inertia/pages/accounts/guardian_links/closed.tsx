import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { TeamAddress } from '~/features/accounts/consents/team_address'

/** A guardian's link that doesn't hold, or that they have just ended. */
export default function Closed({ disowned }: InertiaProps<{ disowned: boolean }>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t(disowned ? 'guardians.link.disowned_title' : 'guardians.link.closed_title')}
    >
      <div className="flex flex-col gap-3">
        <p>{t(disowned ? 'guardians.link.disowned' : 'guardians.link.closed')}</p>
        <TeamAddress text="guardians.link.help" />
        <p>{t('guardians.link.help_numbers')}</p>
      </div>
    </EntrySheet>
  )
}

Closed.layout = PublicLayout
