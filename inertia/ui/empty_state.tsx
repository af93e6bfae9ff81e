import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What will be there. */
  title: string
  children?: ReactNode
  /** The next step: a LinkButton or a Button. */
  action?: ReactNode
  /** One of `~/ui/drawings`, for the emptiest pages only. */
  drawing?: ReactNode
}

export function EmptyState({ title, children, action, drawing }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 py-4 sm:py-6">
      {drawing && <div className="w-full max-w-72 text-ink-quiet">{drawing}</div>}
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-text text-ink-quiet">{children}</div>}
      {action && <div className="pt-1">{action}</div>}
    </div>
  )
}
