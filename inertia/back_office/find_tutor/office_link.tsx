import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'

/** A link inside of what our forms say. */
export function OfficeLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="inline-block py-2 font-semibold text-action underline">
      {children}
    </Link>
  )
}
