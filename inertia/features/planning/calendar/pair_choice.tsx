import { Tabs } from '~/ui/tabs'
import { useTranslation } from '~/hooks/use_translation'
import { calendarPath, type CalendarView, type Partner } from './entries'

type PairChoiceProps = {
  view: CalendarView
  date: string
  /** Empty for whoever has one pair. */
  partners: Partner[]
  pairId: string | null
}

/** With whom one wants to see times that suit both; a month has no room for them. */
export function PairChoice({ view, date, partners, pairId }: PairChoiceProps) {
  const { t } = useTranslation()
  if (partners.length === 0 || view === 'month') return null
  const tab = (label: string, pair: string | null) => ({
    value: pair ?? '',
    label,
    href: calendarPath(view, date, pair),
  })
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p className="text-ink-quiet">{t('calendar.pair.title')}</p>
      <Tabs
        label={t('calendar.pair.title')}
        value={pairId ?? ''}
        tabs={[
          tab(t('calendar.pair.none'), null),
          ...partners.map((each) => tab(each.firstName, each.pairId)),
        ]}
      />
    </div>
  )
}
