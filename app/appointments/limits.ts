import { allowed } from '#core/allowed'

/** Calendars ask every quarter of an hour at most, from a few devices; whoever asks more often is turned away. */
const FEED = { requests: 60, duration: '1 hour' }

export const limits = {
  feed: (id: string) => allowed([{ key: `calendar_feed:${id}`, ...FEED }]),
}
