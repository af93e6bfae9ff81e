import { Badge, type Tone } from '~/ui/badge'
import type { Data } from '@generated/data'
import type { LucideIcon } from 'lucide-react'
import { CalendarClock, CalendarSync, CalendarX } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'

type State = Data.Appointments.Series['state']

const LOOKS: Record<State, { tone: Tone; icon: LucideIcon }> = {
  proposed: { tone: 'warning', icon: CalendarClock },
  trial: { tone: 'info', icon: CalendarSync },
  active: { tone: 'success', icon: CalendarSync },
  declined: { tone: 'neutral', icon: CalendarX },
  cancelled: { tone: 'neutral', icon: CalendarX },
  expired: { tone: 'neutral', icon: CalendarX },
  ended: { tone: 'neutral', icon: CalendarX },
}

export function SeriesBadge({ state }: { state: State }) {
  const { t } = useTranslation()
  return (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {t(`series.state.${state}`)}
    </Badge>
  )
}
