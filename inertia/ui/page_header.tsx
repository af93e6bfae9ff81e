import type { ReactNode } from 'react'
import { Head } from '@inertiajs/react'

type PageHeaderProps = {
  title: string
  /** The browser's title, when it should say more than the heading: "Messages avec Inès". */
  documentTitle?: string
  /** Above the title, small: where one is, the date. */
  overline?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** The page's one `h1` and its title in the browser. */
export function PageHeader(props: PageHeaderProps) {
  const { title, documentTitle, overline, children, actions } = props
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <Head title={documentTitle ?? title} />
      <div className="min-w-0">
        {overline && <p className="text-ink-quiet first-letter:uppercase">{overline}</p>}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {children && <div className="mt-2 max-w-text text-ink-quiet">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  )
}
