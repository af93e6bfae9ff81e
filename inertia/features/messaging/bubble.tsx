import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { INKS, type Ink } from '~/features/messaging/ink'

type BubbleProps = { ink: Ink; own: boolean; waiting?: boolean; children: ReactNode }

/** Words in their author's ink, bound at the author's side. */
export function Bubble({ ink, own, waiting = false, children }: BubbleProps) {
  const { edge, wash } = INKS[ink]
  return (
    <div
      className={classes(
        'max-w-text min-w-0 px-4 py-2 [overflow-wrap:anywhere] whitespace-pre-wrap',
        own ? 'rounded-l-lg border-r-3' : 'rounded-r-lg border-l-3',
        waiting && 'border-dashed',
        edge,
        wash
      )}
    >
      {children}
    </div>
  )
}
