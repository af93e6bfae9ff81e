import { router } from '@inertiajs/react'

const ASK_EVERY = 5_000

/** Pages need the database; a scheduler that is late is no reason to hold anybody up. */
const answers = () =>
  fetch('/health', { cache: 'no-store' })
    .then((response) => response.json())
    .then(
      (health: { database?: string }) => health.database === 'up',
      () => false
    )

type ServerWatch = {
  onOutage: (outage: boolean) => void
  /** The site answered with something that is no page of ours. */
  onUnexpected: () => void
}

/**
 * Tells when a visit failed because the site is down (503, or nothing at all), and again when it is back. The
 * page stays as it is meanwhile: what was being written is not lost.
 */
export function watchServer({ onOutage, onUnexpected }: ServerWatch) {
  let timer: ReturnType<typeof setInterval> | undefined

  const recover = async () => {
    if (!(await answers())) return
    clearInterval(timer)
    timer = undefined
    onOutage(false)
  }

  const begin = () => {
    onOutage(true)
    timer ??= setInterval(recover, ASK_EVERY)
  }

  const stops = [
    router.on('httpException', (event) => {
      const { headers, status } = event.detail.response
      // A refusal that comes as a page of ours is shown: a form says that there were too many attempts.
      if (status < 500 && headers['x-inertia']) return
      event.preventDefault()
      if (status === 503) begin()
      else onUnexpected()
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
