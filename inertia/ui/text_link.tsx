import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { Link, type LinkProps } from '@adonisjs/inertia/react'

type Look = { className?: string; children: ReactNode }

/** A link inside of a text. */
export function TextLink({ className, children, ...link }: Look & Omit<LinkProps, keyof Look>) {
  return (
    <Link
      {...(link as { href: string })}
      className={classes(
        'font-medium text-action underline decoration-1 underline-offset-4 hover:decoration-2',
        className
      )}
    >
      {children}
    </Link>
  )
}
