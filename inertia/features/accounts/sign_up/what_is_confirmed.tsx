import { formatWith } from '~/lib/dates'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { Facts } from '~/features/accounts/sign_up/facts'

/** Anybody may have typed this address: who confirms reads first whose account they open, and who is to agree. */
export function WhatIsConfirmed({ signUp }: { signUp: Data.Accounts.SignUp }) {
  const { t, locale } = useTranslation()
  const { role, firstName, familyName, birthDate, guardianName, guardianEmail } = signUp
  const long = { dateStyle: 'long' } as const
  return (
    <div className="flex flex-col gap-3">
      <Facts
        lines={[
          [t('accounts.place.identity'), `${firstName} ${familyName}`],
          [
            t('accounts.field.birth_date'),
            formatWith(birthDate, { locale, timeZone: 'UTC' }, long),
          ],
          [
            t('accounts.sign_up.recap_guardian'),
            [guardianName, guardianEmail].filter(Boolean).join(', '),
          ],
        ]}
      />
      <p className="text-sm text-ink-quiet">{t('accounts.confirm.not_you', { role })}</p>
    </div>
  )
}
