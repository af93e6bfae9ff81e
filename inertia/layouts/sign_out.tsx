import type { ReactNode } from 'react'
import { keptForms } from '~/lib/kept_forms'
import { unsent } from '~/features/messaging/unsent'
import { chosenFiles } from '~/features/messaging/chosen_files'
import { useShared } from '~/hooks/use_shared'

type SignOutProps = {
  /** Where it goes: signs out on this device unless told otherwise. */
  action?: string
  className?: string
  children: ReactNode
}

function forgetAll() {
  keptForms.forgetAll()
  unsent.forgetAll()
  void chosenFiles.forgetAll()
}

/**
 * A plain form, a full load: nothing of the person stays in the page's memory afterwards.
 */
export function SignOut({ action = '/logout', className, children }: SignOutProps) {
  const { csrfToken } = useShared()
  return (
    <form method="post" action={action} onSubmit={forgetAll}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  )
}
