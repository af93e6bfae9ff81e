import type { Outgoing } from './conversation_types.js'

/** With one that was written or changed, in the order of writing. */
export function withKept(outgoing: Outgoing[], kept: Outgoing) {
  const others = without(outgoing, [kept.clientId])
  const later = others.findIndex((one) => one.createdAt > kept.createdAt)
  return others.toSpliced(later < 0 ? others.length : later, 0, kept)
}

export const without = (outgoing: Outgoing[], clientIds: string[]) =>
  outgoing.filter((one) => !clientIds.includes(one.clientId))

/** With how much of the files of one has gone. */
export const withProgress = (outgoing: Outgoing[], clientId: string, progress: number) =>
  outgoing.map((one) => (one.clientId === clientId ? { ...one, progress } : one))
