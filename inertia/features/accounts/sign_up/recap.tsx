import { Facts } from '~/features/accounts/sign_up/facts'
import { formatWith } from '~/lib/dates'
import { useTranslation } from '~/hooks/use_translation'
import type { SignUpValues } from '~/features/accounts/sign_up/sign_up_draft'

/** What is about to be sent, to be read once more. */
export function Recap({ values }: { values: SignUpValues }) {
  const { t, locale } = useTranslation()
  const born =
    values.birthDate &&
    formatWith(values.birthDate, { locale, timeZone: 'UTC' }, { dateStyle: 'long' })
  const lines: [string, string | undefined][] = [
    [t('accounts.sign_up.recap_you'), `${values.firstName ?? ''} ${values.familyName ?? ''}`],
    [t('accounts.field.birth_date'), born],
    [
      t('accounts.sign_up.recap_guardian'),
      [values.guardianName, values.guardianEmail].filter(Boolean).join(', '),
    ],
    [
      t('accounts.sign_up.recap_access'),
      values.withoutEmail ? t('accounts.sign_up.recap_identifier') : values.email,
    ],
  ]
  return <Facts lines={lines} />
}
