import { Badge, type Tone } from '~/ui/badge'
import { useTranslation } from '~/hooks/use_translation'
import { CircleHelp, PencilLine, Check, CheckCheck, Undo2, type LucideIcon } from 'lucide-react'
import type { HomeworkState } from '~/features/homework/homework_line'

const LOOKS: Record<Exclude<HomeworkState, 'todo'>, { tone: Tone; icon: LucideIcon }> = {
  in_progress: { tone: 'info', icon: PencilLine },
  blocked: { tone: 'warning', icon: CircleHelp },
  submitted: { tone: 'success', icon: Check },
  reviewed: { tone: 'neutral', icon: CheckCheck },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

/** The state in a word; "to do" goes without saying. */
export function StateBadge({ state }: { state: HomeworkState }) {
  const { t } = useTranslation()
  if (state === 'todo') return null
  return <Badge {...LOOKS[state]}>{t(`homework.state.${state}`)}</Badge>
}
