import { clock } from '#core/clock'

/** Days during which the two people of a closed pair can still read what they shared. */
export const READABLE_DAYS_AFTER_CLOSING = 30

/** Limits a query that joins `pairs` to those whose two people may still read what they share. */
export const isReadable = (query: any) =>
  query
    .whereNot('pairs.state', 'closed')
    .orWhere(
      'pairs.closed_at',
      '>',
      clock.now().minus({ days: READABLE_DAYS_AFTER_CLOSING }).toJSDate()
    )
