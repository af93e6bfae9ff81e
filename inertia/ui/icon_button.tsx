import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & {
  icon: LucideIcon
  /** What it does, for those who hear it, and as a hint for those who point at it. */
  label: string
}

export const iconButtonClasses =
  'inline-flex size-11 items-center justify-center rounded-md text-ink-quiet transition-colors hover:bg-action/10 hover:text-action'

export function IconButton({ icon, label, type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classes(iconButtonClasses, className)}
    >
      <Icon of={icon} />
    </button>
  )
}
