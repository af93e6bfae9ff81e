import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { buttonClasses, type ButtonVariant } from '~/ui/button_styles'

type OutsideButtonProps = {
  href: string
  icon?: LucideIcon
  variant?: ButtonVariant
  children: ReactNode
}

/** A link that looks like a button and leaves the site in a tab of its own, which learns nothing of this one. */
export function OutsideButton({ href, icon, variant, children }: OutsideButtonProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={buttonClasses(variant)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  )
}
