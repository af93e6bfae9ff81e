import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import type { LucideIcon } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'

type Look = { icon?: LucideIcon; danger?: boolean; children: ReactNode }

const itemClasses = (danger?: boolean) =>
  classes(
    'flex min-h-11 w-full items-center gap-3 rounded-md px-3 py-2 text-left hover:bg-action/10 focus-visible:bg-action/10',
    danger && 'text-danger'
  )

export function MenuItem({ icon, danger, children, onPress }: Look & { onPress: () => void }) {
  return (
    <button type="button" role="menuitem" onClick={onPress} className={itemClasses(danger)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  )
}

export function MenuLink({ icon, danger, children, href }: Look & { href: string }) {
  return (
    <Link href={href} role="menuitem" className={itemClasses(danger)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </Link>
  )
}

/** Leads to a page that is none of the application's: it opens without script. */
export function MenuOutside({ icon, danger, children, href }: Look & { href: string }) {
  return (
    <a href={href} role="menuitem" className={itemClasses(danger)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  )
}
