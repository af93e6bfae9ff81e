/** A day has twelve columns, which two, three, four or six side by side share evenly. */
const COLUMNS = 12
const SHARES = [1, 2, 3, 4, 6, 12]

export type Span = { start: number; end: number }
export type Placed<Item> = { item: Item; column: number; columns: number }

/**
 * Places what overlaps side by side. `start` and `end` in any unit; the answer counts columns from 1.
 */
export function placeInLanes<Item extends Span>(items: Item[]): Placed<Item>[] {
  return clustersOf(items).flatMap((cluster) => {
    const ends: number[] = []
    const lanes = cluster.map((item) => {
      const free = ends.findIndex((end) => end <= item.start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = item.end
      return { item, lane }
    })
    const share = SHARES.find((each) => each >= ends.length) ?? COLUMNS
    const columns = COLUMNS / share
    return lanes.map(({ item, lane }) => ({
      item,
      column: 1 + (lane % share) * columns,
      columns,
    }))
  })
}

/** Groups of items that hang together by overlapping, in the order of their start. */
function clustersOf<Item extends Span>(items: Item[]): Item[][] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end)
  const clusters: Item[][] = []
  let end = -Infinity
  for (const item of sorted) {
    if (item.start >= end) clusters.push([])
    clusters.at(-1)!.push(item)
    end = Math.max(end, item.end)
  }
  return clusters
}
