import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'

type Segment<Value extends string> = { value: Value; label: string; href?: string }

type SegmentedProps<Value extends string> = {
  label: string
  value: Value
  segments: Segment<Value>[]
  /** For views of one page. Segments with an `href` are links, and need none. */
  onChange?: (value: Value) => void
}

const segmentClasses = (current: boolean) =>
  classes(
    'inline-flex min-h-11 flex-1 items-center justify-center border-b-2 px-4 text-base font-semibold whitespace-nowrap transition-colors',
    current ? 'border-action text-action' : 'border-transparent text-ink-quiet hover:text-ink'
  )

/** A few views of the same thing, one of which is shown. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, segments, onChange } = props
  return (
    <nav aria-label={label} className="flex overflow-x-auto border-b border-line">
      {segments.map((segment) => {
        const current = segment.value === value
        const look = segmentClasses(current)
        return segment.href ? (
          <Link
            key={segment.value}
            href={segment.href}
            aria-current={current ? 'page' : undefined}
            className={look}
          >
            {segment.label}
          </Link>
        ) : (
          <button
            key={segment.value}
            type="button"
            aria-pressed={current}
            onClick={() => onChange?.(segment.value)}
            className={look}
          >
            {segment.label}
          </button>
        )
      })}
    </nav>
  )
}
