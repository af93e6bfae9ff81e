import type { Closed } from './entries'

type ClosedTime = Closed['times'][number]
export type WhyClosed = ClosedTime['why']

/**
 * Why a slot between two moments would be refused, or null, by the times that the server says are closed; the first of them counts.
 *
 * @param moved the hour that would be moved there
 */
export function whyClosed(
  times: ClosedTime[],
  from: number,
  until: number,
  moved?: string
): WhyClosed | null {
  const touched = times.find(
    (closed) =>
      Date.parse(closed.from) < until &&
      from < Date.parse(closed.until) &&
      !(moved && closed.unlessMoved.includes(moved))
  )
  return touched?.why ?? null
}
