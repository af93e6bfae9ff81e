import { Card } from '~/ui/card'
import { Icon } from '~/ui/icon'
import { LifeBuoy } from 'lucide-react'
import { ConcernLink } from '~/layouts/concern_link'
import { TeamLink } from '~/layouts/team_link'
import { Avatar } from '~/ui/avatar'
import { SignOut } from '~/layouts/sign_out'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { buttonClasses } from '~/ui/button_styles'
import { TextLink } from '~/ui/text_link'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { AddressNotice } from '~/features/accounts/address_notice'
import { PlaceRow } from '~/features/accounts/place_row'
import { GROUPS, placesFor } from '~/features/accounts/account_places'
import { usePlaceDetails, type AccountSummary } from '~/features/accounts/use_place_details'

export default function Show(summary: InertiaProps<AccountSummary>) {
  const { t } = useTranslation()
  const detailOf = usePlaceDetails(summary)
  const { account } = summary
  const name = `${account.firstName} ${account.familyName}`
  const { user } = useShared()
  const places = placesFor(user!)
  return (
    <>
      <div className="flex items-center gap-4">
        <Avatar name={name} ink={account.role} size="large" />
        <PageHeader title={t('accounts.account.title')}>
          {name}
          <span className="block text-sm">{t(`accounts.role.${account.role}`)}</span>
        </PageHeader>
      </div>
      {user!.waits && (
        <p>
          <TextLink route="guardian_waits.show">{t('guardians.own.why_waits')}</TextLink>
        </p>
      )}
      <AddressNotice need={summary.address} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        {GROUPS.map((group) => (
          <Card key={group} title={t(`accounts.group.${group}`)}>
            <ul>
              {places
                .filter((place) => place.group === group)
                .map((place) => (
                  <PlaceRow key={place.name} place={place} detail={detailOf(place)} />
                ))}
            </ul>
          </Card>
        ))}
        <div className="flex flex-wrap gap-3 lg:pt-2">
          <TeamLink />
          <ConcernLink className={buttonClasses('secondary')} icon={<Icon of={LifeBuoy} />} />
          <SignOut className={buttonClasses('secondary')}>{t('layout.sign_out')}</SignOut>
        </div>
      </div>
    </>
  )
}
