import { useEffect, useRef } from 'react'
import { router } from '@inertiajs/react'
import { useShared } from '~/hooks/use_shared'

const TOGETHER = 150

/**
 * Gives a function that asks the server again for these props, in the background: calls close to each other
 * become one, and what the server has just said to the person (its flash) stays on the page.
 */
export function useRefresh() {
  const { flash } = useShared()
  const said = useRef(flash)
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => void (said.current = flash))
  useEffect(() => () => clearTimeout(timer.current), [])

  return (...props: string[]) => {
    props.forEach((prop) => wanted.current.add(prop))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const only = [...wanted.current]
      wanted.current.clear()
      router.reload({
        only,
        // A list that grows page by page begins anew instead of growing by what it holds already.
        reset: only,
        onBeforeUpdate: (page) => void (page.props.flash = said.current as never),
      })
    }, TOGETHER)
  }
}
