import { useId, type ReactNode } from 'react'
import { classes } from '~/ui/classes'

type CardProps = {
  title?: ReactNode
  /** Stands at the end of the title's line: a link, a badge. */
  aside?: ReactNode
  /** The heading's level on its page. */
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A page of the notebook: flat, its left edge squared and bound. */
export function Card({ title, aside, level = 2, className, children }: CardProps) {
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'

  return (
    <section
      aria-labelledby={title ? titleId : undefined}
      className={classes('sheet py-4 pr-4 pl-5 sm:py-5 sm:pr-6 sm:pl-7', className)}
    >
      {title && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Heading id={titleId} className={level === 2 ? 'text-xl' : 'text-lg'}>
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
