import { Badge, type Tone } from '~/ui/badge'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import {
  CalendarCheck,
  CalendarClock,
  CalendarX,
  Check,
  CirclePause,
  UserRoundCheck,
} from 'lucide-react'
import type { Data } from '@generated/data'

type State = Data.Appointments.Appointment['state']

const LOOKS: Record<State, { tone: Tone; icon: LucideIcon }> = {
  proposed: { tone: 'warning', icon: CalendarClock },
  confirmed: { tone: 'success', icon: CalendarCheck },
  suspended: { tone: 'neutral', icon: CirclePause },
  over: { tone: 'neutral', icon: UserRoundCheck },
  completed: { tone: 'neutral', icon: Check },
  declined: { tone: 'neutral', icon: CalendarX },
  cancelled: { tone: 'neutral', icon: CalendarX },
  expired: { tone: 'neutral', icon: CalendarX },
  moved: { tone: 'neutral', icon: Check },
  missed: { tone: 'neutral', icon: CalendarX },
}

export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation()
  return (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {t(`appointments.state.${state}`)}
    </Badge>
  )
}
