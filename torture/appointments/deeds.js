/** What one of a pair can do with an hour, chosen at random out of what stands. */

/**
 * @typedef {{ id: string, state: 'proposed' | 'confirmed', pair: string, student: string, tutor: string, proposer: string, slots: string[] | null }} Seen
 * @typedef {{ kind: 'propose' | 'accept' | 'decline' | 'counter' | 'move' | 'cancel', path: string, body: object }} Deed
 */

const TIMES = 12
const APART_MS = 30 * 60_000
const FIRST_HOUR = 9
const DAYS_AHEAD = 2
const DAY_MS = 24 * 3600_000

/** Half an hour apart, for an hour each: each overlaps its neighbours. In the morning of nine of the clock, UTC, two days ahead. */
export function contestedTimes() {
  const day = new Date(Date.now() + DAYS_AHEAD * DAY_MS)
  const first = day.setUTCHours(FIRST_HOUR, 0, 0, 0)
  return Array.from({ length: TIMES }, (_, number) =>
    new Date(first + number * APART_MS).toISOString()
  )
}

/** @param {import('./planner.js').Planner} planner @param {Seen[]} seen @param {string[]} times @returns {Deed} */
export function chooseDeed({ id, pairs }, seen, times) {
  const own = seen.filter(({ student, tutor }) => student === id || tutor === id)
  const one = own.length > 0 && Math.random() < 0.8 ? anyOf(own) : undefined
  if (!one) return { kind: 'propose', path: '/appointments', body: proposal(anyOf(pairs), times) }
  if (one.state === 'confirmed') return Math.random() < 0.6 ? move(one, times) : cancel(one)
  if (one.proposer === id) return cancel(one)
  return anyOf([accept, accept, accept, decline, counter])(one, times)
}

/** @param {Seen} seen @returns {Deed} */
const accept = ({ id, slots }) => ({
  kind: 'accept',
  path: `/appointments/${id}/acceptance`,
  body: { slotId: anyOf(slots ?? []) },
})

/** @param {Seen} seen @returns {Deed} */
const decline = ({ id }) => ({
  kind: 'decline',
  path: `/appointments/${id}/decline`,
  body: { reason: 'Pas libre.' },
})

/** @param {Seen} seen @param {string[]} times @returns {Deed} */
const counter = ({ id }, times) => ({
  kind: 'counter',
  path: `/appointments/${id}/counter`,
  body: { offers: someOf(times) },
})

/** @param {Seen} seen @param {string[]} times @returns {Deed} */
const move = ({ id }, times) => ({
  kind: 'move',
  path: `/appointments/${id}/move`,
  body: { offers: someOf(times), reason: 'Un empêchement.' },
})

/** @param {Seen} seen @returns {Deed} */
const cancel = ({ id }) => ({
  kind: 'cancel',
  path: `/appointments/${id}/cancellation`,
  body: { reason: 'Un empêchement.' },
})

const proposal = (/** @type {string} */ pairId, /** @type {string[]} */ times) => ({
  pairId,
  offers: someOf(times),
})

/** @template Item @param {Item[]} items @returns {Item} */
const anyOf = (items) => items[Math.floor(Math.random() * items.length)]

/** One to three of them. @param {string[]} times */
const someOf = (times) => {
  const count = 1 + Math.floor(Math.random() * 3)
  return [...new Set(Array.from({ length: count }, () => anyOf(times)))]
}
