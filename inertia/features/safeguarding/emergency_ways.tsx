import { useTranslation } from '~/hooks/use_translation'

const linkClasses =
  'inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4'

/** Beside the 17: the number that works all over Europe, and the one for those who can't speak. */
export function EmergencyWays() {
  const { t } = useTranslation()
  return (
    <p className="flex flex-wrap gap-x-6">
      <a href="tel:112" className={linkClasses}>
        {t('safeguarding.numbers.112')}
      </a>
      <a href="sms:114" className={linkClasses}>
        {t('safeguarding.numbers.114')}
      </a>
    </p>
  )
}
