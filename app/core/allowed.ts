import limiter from '@adonisjs/limiter/services/main'

/** So many requests in so long, of one thing by whoever the key names. */
type Share = { key: string; requests: number; duration: string }

/** Takes one request from each share in turn. @returns whether all of them still had one. */
export async function allowed(shares: Share[]): Promise<boolean> {
  for (const { key, ...share } of shares) {
    if (!(await limiter.use(share).attempt(key, () => true))) return false
  }
  return true
}
