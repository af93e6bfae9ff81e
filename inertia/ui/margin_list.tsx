import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'

type MarginListProps = { label?: string; className?: string; children: ReactNode }

/** Lines along the notebook's margin, each with its time beside it, or above it where letters are too large for both. */
export function MarginList({ label, className, children }: MarginListProps) {
  return (
    <ol aria-label={label} className={classes('@container flex flex-col', className)}>
      {children}
    </ol>
  )
}

type MarginItemProps = {
  /** What stands in the margin: a short time, a tick. 48 px wide at most on a small phone. */
  margin: ReactNode
  className?: string
  children: ReactNode
}

export function MarginItem({ margin, className, children }: MarginItemProps) {
  return (
    <li
      className={classes(
        'grid grid-cols-[3rem_1fr] sm:grid-cols-[4.5rem_1fr] @max-[13rem]:grid-cols-1',
        className
      )}
    >
      <div className="py-3 pr-2 text-right @max-[13rem]:pb-0 @max-[13rem]:pl-3 @max-[13rem]:text-left text-sm leading-6 tracking-normal text-ink-quiet tabular-nums sm:pr-3 sm:text-base">
        {margin}
      </div>
      <div className="margin-line min-w-0 border-margin py-3 pl-3 sm:pl-5">{children}</div>
    </li>
  )
}
