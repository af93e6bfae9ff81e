import { Icon } from '~/ui/icon'
import { Phone } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import { NUMBERS, type HelpNumber } from '~/features/safeguarding/numbers'
import { EmergencyWays } from '~/features/safeguarding/emergency_ways'

/** The numbers, each a large link that calls, with who answers and when. */
export function NumberList() {
  const { t } = useTranslation()
  return (
    <ul aria-label={t('safeguarding.numbers.label')} className="flex flex-col">
      {NUMBERS.map((number) => (
        <NumberItem key={number} number={number} />
      ))}
    </ul>
  )
}

function NumberItem({ number }: { number: HelpNumber }) {
  const { t } = useTranslation()
  const id = `number-${number}`
  return (
    <li className="grid grid-cols-[6.5rem_1fr] items-start gap-x-4 border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[8.5rem_1fr] sm:gap-x-6">
      <a
        href={`tel:${number}`}
        aria-describedby={id}
        className="flex min-h-14 items-center justify-center gap-2 rounded-md bg-action px-2 text-2xl font-bold tracking-wide text-on-action tabular-nums hover:bg-[color-mix(in_srgb,var(--color-action)_86%,var(--color-ink))]"
      >
        <Icon of={Phone} className="hidden sm:block" />
        <span className="sr-only">{t('safeguarding.numbers.call')} </span>
        {number}
      </a>
      <div id={id} className="flex min-w-0 flex-col gap-1">
        <p className="text-lg leading-snug font-semibold">
          {t(`safeguarding.numbers.${number}.title`)}
        </p>
        <p>{t(`safeguarding.numbers.${number}.who`)}</p>
        <p className="text-sm text-ink-quiet">{t(`safeguarding.numbers.${number}.when`)}</p>
        {number === '17' && <EmergencyWays />}
      </div>
    </li>
  )
}
