import { classes } from '~/ui/classes'
import { PRODUCT } from '~/lib/product'

/** Two strokes, the student's blue and the tutor's sepia, which meet in an H. */
export function Mark({ className, weight = 4 }: { className?: string; weight?: number }) {
  return (
    <svg
      viewBox="5 1 22 30"
      fill="none"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
      className={className}
    >
      <path d="M8 4.5v23M8 20c2.2-4.4 5-5.8 8-4" className="stroke-student" />
      <path d="M24 27.5v-23M24 12c-2.2 4.4-5 5.8-8 4" className="stroke-tutor" />
    </svg>
  )
}

type WordmarkProps = { name?: string; className?: string }

/** The name, whose first letter is the mark; the mark stands before the name of another association. */
export function Wordmark({ name = PRODUCT, className }: WordmarkProps) {
  if (name !== PRODUCT) {
    return (
      <span className={classes('inline-flex max-w-56 items-center gap-2 font-bold', className)}>
        <Mark weight={5} className="h-5 w-auto shrink-0 overflow-visible" />
        <span className="line-clamp-2 leading-tight [overflow-wrap:anywhere]">{name}</span>
      </span>
    )
  }
  return (
    <span className={classes('inline-flex items-end text-xl leading-none font-bold', className)}>
      <Mark weight={5} className="mr-[0.06em] h-[0.86em] w-auto overflow-visible" />
      <span aria-hidden className="-mb-[0.1em] tracking-tight">
        omeSkolar
      </span>
      <span className="sr-only">{PRODUCT}</span>
    </span>
  )
}
