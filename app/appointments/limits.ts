import limiter from '@adonisjs/limiter/services/main'

/** Calendars ask every quarter of an hour at most, from a few devices; whoever asks more often is turned away. */
const FEED = { requests: 60, duration: '1 hour' }

export const limits = {
  async feed(id: string) {
    return (await limiter.use(FEED).attempt(`calendar_feed:${id}`, () => true)) === true
  },
}
