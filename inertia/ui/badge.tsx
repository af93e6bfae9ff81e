import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import type { LucideIcon } from 'lucide-react'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

type BadgeProps = { tone?: Tone; icon?: LucideIcon; children: ReactNode }

const TONES: Record<Tone, string> = {
  neutral: 'border-border text-ink-quiet',
  info: 'border-action text-action',
  success: 'border-success text-success',
  warning: 'border-warning text-warning',
  danger: 'border-danger text-danger',
}

/** A state in a word. The word says it; the colour only helps. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={classes(
        'inline-flex max-w-full shrink-0 items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm font-medium',
        TONES[tone]
      )}
    >
      {icon && <Icon of={icon} size="small" />}
      {children}
    </span>
  )
}
