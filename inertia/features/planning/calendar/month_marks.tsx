import type { Day } from './entries'
import { lookOf } from './entry_look'
import { Icon } from '~/ui/icon'
import { NotebookPen } from 'lucide-react'

const MOST = 2

/** On a phone a day has room for signs only; its link says how many things there are. */
export function MonthMarks({ day }: { day: Day }) {
  const icons = [
    ...day.entries.map((entry) => lookOf(entry).icon),
    ...day.due.map(() => NotebookPen),
  ]
  return (
    <span aria-hidden className="flex items-center gap-0.5 text-sm text-ink-quiet md:hidden">
      {icons.slice(0, MOST).map((icon, index) => (
        <Icon key={index} of={icon} size="small" />
      ))}
      {icons.length > MOST && <span>+</span>}
    </span>
  )
}
