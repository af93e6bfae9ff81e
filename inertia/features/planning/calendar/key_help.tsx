import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'

const GRID = ['drag', 'arrows', 'enter', 'move'] as const
const EVERYWHERE = ['propose', 'range', 'today', 'views'] as const

/** The ways through the calendar that nobody sees. */
export function KeyHelp({ grid }: { grid: boolean }) {
  const { t } = useTranslation()
  return (
    <Details summary={t('calendar.keys.title')}>
      <ul className="flex max-w-text list-disc flex-col gap-1 pl-4 text-sm text-ink-quiet">
        {[...(grid ? GRID : []), ...EVERYWHERE].map((each) => (
          <li key={each}>{t(`calendar.keys.${each}`)}</li>
        ))}
      </ul>
    </Details>
  )
}
