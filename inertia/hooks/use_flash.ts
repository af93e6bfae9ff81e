import { router } from '@inertiajs/react'
import { useEffect, useState } from 'react'
import { useShared } from '~/hooks/use_shared'

/**
 * What the server said about what was just done, until the person goes on. A live push makes the page
 * ask again in the background, and that answer says nothing any more: the words stay all the same.
 */
export function useFlash() {
  const { flash } = useShared()
  const [shown, setShown] = useState(flash)

  useEffect(() => {
    if (flash?.success || flash?.error) setShown(flash)
  }, [flash])

  useEffect(
    () =>
      router.on('start', ({ detail }) => {
        if (!detail.visit.async) setShown({ success: undefined, error: undefined })
      }),
    []
  )

  // The same words twice in a row are the same prop to Inertia, which then keeps the one it has.
  useEffect(
    () =>
      router.on('success', ({ detail }) => {
        const { flash: said } = detail.page.props as unknown as { flash?: typeof flash }
        if (said?.success || said?.error) setShown(said)
      }),
    []
  )
  return shown
}
