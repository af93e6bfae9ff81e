import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import type { Data } from '@generated/data'
import { formatWith } from '~/lib/dates'
import { useTranslation } from '~/hooks/use_translation'

export function IdentityFields({ account }: { account: Data.Accounts.Account }) {
  const { t, locale } = useTranslation()
  const birthDate =
    account.birthDate &&
    formatWith(account.birthDate, { locale, timeZone: 'UTC' }, { dateStyle: 'long' })
  return (
    <div className="flex flex-col gap-5">
      <Field
        name="firstName"
        label={t('accounts.field.first_name')}
        hint={t('accounts.account.first_name_hint', { role: account.role })}
        required
      >
        <TextInput autoComplete="given-name" maxLength={80} defaultValue={account.firstName} />
      </Field>
      <Field name="familyName" label={t('accounts.field.family_name')} required>
        <TextInput autoComplete="family-name" maxLength={80} defaultValue={account.familyName} />
      </Field>
      {birthDate && (
        <p>
          {t('accounts.account.birth_date', { date: birthDate })}
          <span className="block text-sm text-ink-quiet">{t('accounts.account.fixed')}</span>
        </p>
      )}
    </div>
  )
}
