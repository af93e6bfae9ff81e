import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { useTranslation } from '~/hooks/use_translation'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

type NoticeProps = {
  tone?: NoticeTone
  title?: string
  children?: ReactNode
  action?: ReactNode
  className?: string
}

const LOOKS = {
  info: { icon: Info, color: 'text-ink-quiet' },
  success: { icon: CircleCheck, color: 'text-success' },
  warning: { icon: TriangleAlert, color: 'text-warning' },
  danger: { icon: CircleAlert, color: 'text-danger' },
}

/** Something to know, in its place on the page. What just happened is a flash message or a toast. */
export function Notice({ tone = 'info', title, children, action, className }: NoticeProps) {
  const { t } = useTranslation()
  const { icon, color } = LOOKS[tone]
  return (
    <div
      className={classes(
        'flex gap-3 rounded-r-lg border border-current/45 bg-[color-mix(in_srgb,currentColor_7%,var(--color-raised))] p-4',
        color,
        className
      )}
    >
      <Icon of={icon} className="mt-0.5" />
      <div className="min-w-0 flex-1 text-ink">
        <span className="sr-only">{t(`ui.notice.${tone}`)} </span>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-text">{children}</div>}
        {action && <div className="pt-3">{action}</div>}
      </div>
    </div>
  )
}
