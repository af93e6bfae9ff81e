import { buttonClasses } from '~/ui/button_styles'
import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { KeepCodes } from '~/features/accounts/second_factor/keep_codes'

type ShowProps = { codes: string[]; next: string }

/** The only time that they can be read. The way on is a full load, which leaves nothing of this page behind. */
export default function Show({ codes, next }: InertiaProps<ShowProps>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t('accounts.recovery_codes.title')}
      intro={t('accounts.recovery_codes.intro')}
    >
      <ul
        aria-label={t('accounts.recovery_codes.list')}
        className="flex flex-col gap-2 pb-5 text-lg tracking-wide tabular-nums"
      >
        {codes.map((code) => (
          <li key={code} className="whitespace-nowrap">
            {code}
          </li>
        ))}
      </ul>
      <KeepCodes codes={codes} />
      <a href={next} className={buttonClasses('primary', 'medium', 'mt-5 w-full print:hidden')}>
        {t('accounts.recovery_codes.kept')}
      </a>
    </EntrySheet>
  )
}

Show.layout = PublicLayout
