import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'
import type { AddressNeed } from '~/features/accounts/address_notice'
import type { AccountPlace } from '~/features/accounts/account_places'

export type AccountSummary = {
  account: Data.Accounts.Account
  devices: number
  newEmail: string | null
  address: AddressNeed
}

/** How each place of the account stands, in one line. */
export function usePlaceDetails({ account, devices, newEmail }: AccountSummary) {
  const { t } = useTranslation()
  const nameOf = useZoneName()
  const { role, email, identifier } = account
  const details: Record<AccountPlace['name'], string> = {
    identity: `${account.firstName} ${account.familyName}`,
    profile:
      role === 'tutor'
        ? t('accounts.place_text.profile_tutor')
        : t('accounts.place_text.profile_student'),
    availability: t('accounts.place_text.availability'),
    calendar_feed: t('accounts.place_text.calendar_feed'),
    consents: t('accounts.place_text.consents'),
    application: t('accounts.place_text.application'),
    email: newEmail
      ? t('accounts.place_text.email_waits', { email: newEmail })
      : (email ?? t('accounts.place_text.no_email', { identifier: identifier ?? '' })),
    password: t('accounts.place_text.password'),
    devices: t('accounts.place_text.devices', { count: devices }),
    second_factor: t('accounts.place_text.second_factor'),
    notifications: t('accounts.place_text.notifications'),
    display: [t(`layout.language_${account.locale}`), nameOf(account.timeZone)].join(' · '),
  }
  return (place: AccountPlace) => details[place.name]
}
