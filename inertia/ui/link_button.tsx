import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Link, type LinkProps } from '@adonisjs/inertia/react'
import { buttonClasses, type ButtonSize, type ButtonVariant } from '~/ui/button_styles'

type Look = {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
  className?: string
  children: ReactNode
}

/** A link that looks like a button: it goes somewhere. What changes something is a Button in a Form. */
export function LinkButton(props: Look & Omit<LinkProps, keyof Look>) {
  const { variant, size, icon, className, children, ...link } = props
  return (
    <Link {...(link as { href: string })} className={buttonClasses(variant, size, className)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </Link>
  )
}
