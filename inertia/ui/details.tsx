import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'

type DetailsProps = { summary: string; open?: boolean; children: ReactNode }

/** More, for those who want it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 font-medium text-action [&::-webkit-details-marker]:hidden">
        <Icon of={ChevronRight} className="transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-1 pb-3 pl-7">{children}</div>
    </details>
  )
}
