import { router } from '@inertiajs/react'
import { useLive } from '~/hooks/use_live'

/**
 * What may be written or planned in a pair has changed: whatever page stands asks the server again. What somebody is
 * typing stays in its field.
 */
export function usePairChanges() {
  useLive('pair', () => router.reload())
}
