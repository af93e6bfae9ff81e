import { router } from '@inertiajs/react'
import type { ComponentProps } from 'react'
import { LinkButton } from '~/ui/link_button'
import { afterVisit } from '~/lib/live/after_visit'

/** With the address kept, Inertia leaves the entry of the history as it was: what came is written into it, for the way back. */
const keep = () => afterVisit(() => router.replace({ preserveScroll: true, preserveState: true }))

/** Puts the following page of a list under it; without script it is a page of its own. */
export function MoreLink(props: ComponentProps<typeof LinkButton>) {
  return (
    <LinkButton
      {...props}
      variant="quiet"
      preserveScroll
      preserveState
      preserveUrl
      onSuccess={keep}
    />
  )
}
