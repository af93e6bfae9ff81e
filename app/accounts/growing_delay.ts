import limiter from '@adonisjs/limiter/services/main'

const LONGEST_MINUTES = 15
const MEMORY = '1 day'

/** 1, 2, 4, 8 … minutes, 15 at most: how long to wait after having gone too far this many times. */
export const delayAfter = (times: number) => Math.min(2 ** (times - 1), LONGEST_MINUTES)

/** Takes one attempt from a share that closes for longer each time that it is used up; seconds to wait, or 0. */
export async function attemptWithGrowingDelay(key: string, requests: number): Promise<number> {
  const share = limiter.use({ requests, duration: '1 minute' })
  const state = await share.get(key)
  if (state && state.consumed > state.limit) return state.availableIn
  if (await share.attempt(key, () => true)) return 0

  const { consumed: times } = await strikes().increment(strikesKey(key))
  const minutes = delayAfter(times)
  await share.block(key, `${minutes} minutes`)
  return minutes * 60
}

/** What was held against this share is forgotten. */
export async function forgetDelay(key: string, requests: number) {
  await limiter.use({ requests, duration: '1 minute' }).delete(key)
  await strikes().delete(strikesKey(key))
}

const strikes = () => limiter.use({ requests: 1000, duration: MEMORY })

const strikesKey = (key: string) => `again_${key}`
