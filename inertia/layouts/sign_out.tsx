import type { ReactNode } from 'react'
import { useShared } from '~/hooks/use_shared'

/**
 * A plain form, a full load: nothing of the person stays in the page's memory afterwards.
 */
export function SignOut({ className, children }: { className?: string; children: ReactNode }) {
  const { csrfToken } = useShared()
  return (
    <form method="post" action="/logout">
      <input type="hidden" name="_csrf" value={csrfToken} />
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  )
}
