import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import type { LucideIcon } from 'lucide-react'
import { iconButtonClasses } from '~/ui/icon_button'
import { Link, type LinkProps } from '@adonisjs/inertia/react'

type Look = {
  icon: LucideIcon
  /** Where it goes, for those who hear it, and as a hint for those who point at it. */
  label: string
  className?: string
}

/** An arrow and the like: it goes somewhere. What does something is an IconButton. */
export function IconLink({ icon, label, className, ...link }: Look & Omit<LinkProps, keyof Look>) {
  return (
    <Link
      {...(link as { href: string })}
      aria-label={label}
      title={label}
      className={classes(iconButtonClasses, className)}
    >
      <Icon of={icon} />
    </Link>
  )
}
