import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { Checkbox } from '~/ui/checkbox'
import { RadioGroup } from '~/ui/radio_group'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneOptions } from '~/features/accounts/use_zone_options'

const LOCALES = ['fr', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const
const TEXT_SIZES = ['normal', 'large', 'larger'] as const

type Fields = { account: Data.Accounts.Account }

/** How the pages look to this person. */
export function LookFields({ account }: Fields) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        name="theme"
        legend={t('accounts.account.theme')}
        defaultValue={account.theme}
        options={THEMES.map((value) => ({ value, label: t(`accounts.account.themes.${value}`) }))}
        required
      />
      <RadioGroup
        name="textSize"
        legend={t('accounts.account.text_size')}
        defaultValue={account.textSize}
        options={TEXT_SIZES.map((value) => ({
          value,
          label: t(`accounts.account.text_sizes.${value}`),
        }))}
        required
      />
      <div>
        <Checkbox
          name="readingMode"
          label={t('accounts.account.reading_mode')}
          hint={t('accounts.account.reading_mode_hint')}
          defaultChecked={account.readingMode}
        />
        <Checkbox
          name="dyslexiaFont"
          label={t('accounts.account.dyslexia_font')}
          hint={t('accounts.account.dyslexia_font_hint')}
          defaultChecked={account.dyslexiaFont}
        />
      </div>
    </div>
  )
}

export function LanguageAndTimeFields({ account }: Fields) {
  const { t } = useTranslation()
  const { options } = useZoneOptions(account.timeZone)
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        name="locale"
        legend={t('accounts.account.locale')}
        defaultValue={account.locale}
        options={LOCALES.map((value) => ({
          value,
          label: <span lang={value}>{t(`layout.language_${value}`)}</span>,
        }))}
        required
      />
      <Field
        name="timeZone"
        label={t('accounts.field.time_zone')}
        hint={t('accounts.sign_up.time_zone_hint')}
        required
      >
        <Select key={options.length} options={options} defaultValue={account.timeZone} />
      </Field>
    </div>
  )
}
