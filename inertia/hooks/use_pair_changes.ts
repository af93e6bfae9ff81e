import { router } from '@inertiajs/react'
import { useLive } from '~/hooks/use_live'
import { useShared } from '~/hooks/use_shared'

/**
 * What may be written or planned in a pair has changed: whatever page stands asks the server again. What somebody is
 * typing stays in its field.
 */
export function usePairChanges() {
  const { flash } = useShared()
  useLive('pair', () =>
    router.reload({ onBeforeUpdate: (page) => void (page.props.flash = flash as never) })
  )
}
