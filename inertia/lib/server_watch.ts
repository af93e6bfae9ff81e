import { router } from '@inertiajs/react'

const ASK_EVERY = 5_000

const answers = () =>
  fetch('/health', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false
  )

/**
 * Tells when a visit failed because the site is down (503, or nothing at all), and again when it is back. The
 * page stays as it is meanwhile: what was being written is not lost.
 */
export function watchServer(tell: (outage: boolean) => void) {
  let timer: ReturnType<typeof setInterval> | undefined

  const recover = async () => {
    if (!(await answers())) return
    clearInterval(timer)
    timer = undefined
    tell(false)
  }

  const begin = () => {
    tell(true)
    timer ??= setInterval(recover, ASK_EVERY)
  }

  const stops = [
    router.on('httpException', (event) => {
      if (event.detail.response.status !== 503) return
      event.preventDefault()
      begin()
    }),
    router.on('networkError', (event) => {
      event.preventDefault()
      if (navigator.onLine) begin()
    }),
  ]

  return () => {
    clearInterval(timer)
    stops.forEach((stop) => stop())
  }
}
