import { useEffect, useState, type ComponentType } from 'react'
import { fetchQuietly } from '~/lib/outdated'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

/** Safari has no word for it before its version 26. */
const whenIdle = (callback: () => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, 500)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(callback, { timeout: 3000 })
  return () => cancelIdleCallback(asked)
}

/**
 * A part of a page that is not there at first: null until its code has come. It is fetched as soon as the page stands and
 * the browser has nothing else to do, so that it is there before the network goes; once it is wanted, at once.
 *
 * @param onMissing is called when it was wanted and doesn't come.
 */
export function usePart<Props>(
  load: Load<Props>,
  wanted: boolean,
  onMissing: (error: unknown) => void
) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)

  useEffect(() => {
    if (Part) return
    let gone = false
    const fetch = () =>
      void fetchQuietly(load).then(
        ({ default: Fetched }) => gone || setPart(() => Fetched),
        (error) => gone || !wanted || onMissing(error)
      )
    const stop = wanted ? fetch() : whenIdle(fetch)
    return () => {
      gone = true
      stop?.()
    }
  }, [Part, wanted, load])

  return Part
}
