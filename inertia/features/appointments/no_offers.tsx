import { TextLink } from '~/ui/text_link'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type NoOffersProps = {
  partner: Data.Appointments.Partner
  ownAvailability: Pick<Data.Appointments.Partner, 'windows'>
}

/** Why nothing can be offered, and what helps. A time can be written all the same. */
export function NoOffers({ partner, ownAvailability }: NoOffersProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const name = partner.otherFirstName
  if (ownAvailability.windows.length === 0) {
    return (
      <p>
        {t('appointments.new.offers.own_unknown', { role, name })}{' '}
        <TextLink href="/availability">{t('appointments.new.offers.own_unknown_link')}</TextLink>
      </p>
    )
  }
  const why = partner.windows.length === 0 ? 'other_unknown' : 'none'
  return <p>{t(`appointments.new.offers.${why}`, { role, name })}</p>
}
