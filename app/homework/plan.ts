import type { PlanItem } from '#appointments/hour_plan'

export type PlanSource = {
  homework: { id: string; title: string; blocked: boolean; dueAt: Date }[]
  /** Messages that one of the two keeps at hand, the latest pin first. */
  pins: { conversationId: string; messageId: string; position: number; words: string }[]
}

/** More than these do not fit in an hour. */
export const MOST_ITEMS = 8
const MOST_PINS = 3

/** What the next hour of a pair is about: where the student is stuck, what is late, then what one of the two pinned. */
export function planOf({ homework, pins }: PlanSource, now: Date): PlanItem[] {
  const byDue = homework.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const item = (kind: 'blocked' | 'late') => (one: { id: string; title: string }) => {
    return { kind, title: one.title, path: `/homework/${one.id}` }
  }
  return [
    ...byDue.filter(({ blocked }) => blocked).map(item('blocked')),
    ...byDue.filter(({ blocked, dueAt }) => !blocked && dueAt < now).map(item('late')),
    ...pins.slice(0, MOST_PINS).map(pinned),
  ].slice(0, MOST_ITEMS)
}

const pinned = ({ conversationId, messageId, position, words }: PlanSource['pins'][number]) => ({
  kind: 'pinned' as const,
  title: words,
  path: `/messages/${conversationId}?at=${position}#message-${messageId}`,
})
