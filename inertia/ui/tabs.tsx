import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'

type Tab<Value extends string> = { value: Value; label: string; href?: string }

type TabsProps<Value extends string> = {
  label: string
  value: Value
  tabs: Tab<Value>[]
  /** For views of one page. Segments with an `href` are links, and need none. */
  onChange?: (value: Value) => void
}

const tabClasses = (current: boolean) =>
  classes(
    'inline-flex min-h-11 flex-1 items-center justify-center border-b-2 px-2 sm:px-4 text-base font-semibold whitespace-nowrap transition-colors',
    current ? 'border-action text-action' : 'border-transparent text-ink-quiet hover:text-ink'
  )

/** A few views of the same thing, one of which is shown. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, value, tabs, onChange } = props
  return (
    <nav aria-label={label} className="flex flex-wrap border-b border-line">
      {tabs.map((tab) => {
        const current = tab.value === value
        const look = tabClasses(current)
        return tab.href ? (
          <Link
            key={tab.value}
            href={tab.href}
            aria-current={current ? 'page' : undefined}
            className={look}
          >
            {tab.label}
          </Link>
        ) : (
          <button
            key={tab.value}
            type="button"
            aria-pressed={current}
            onClick={() => onChange?.(tab.value)}
            className={look}
          >
            {tab.label}
          </button>
        )
      })}
    </nav>
  )
}
