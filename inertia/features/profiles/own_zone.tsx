import { TextLink } from '~/ui/text_link'
import { useNow } from '~/hooks/use_now'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'

/** One's own clock, by which the other of a pair knows when to write; it is changed in the account. */
export function OwnZone() {
  const { t } = useTranslation()
  const { timeZone, role } = useShared().user!
  const zoneName = useZoneName()
  const time = useDates().time(useNow())
  return (
    <p>
      {t('profiles.own.zone', { role, zone: zoneName(timeZone), time })}{' '}
      <TextLink href="/account">{t('profiles.own.change_zone')}</TextLink>
    </p>
  )
}
