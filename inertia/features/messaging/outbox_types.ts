import type { Message, Outgoing } from './conversation_types.js'

/** A message of this device, in its conversation. */
export type Kept = { conversationId: string; outgoing: Outgoing }

/** What became of a send, told to every page of this person on this device. */
export type OutboxEvent = { conversationId: string } & (
  | { kind: 'kept'; outgoing: Outgoing }
  | { kind: 'progress'; clientId: string; share: number }
  | { kind: 'arrived'; clientId: string; message: Message }
  | { kind: 'dropped'; clientId: string }
)

/** A send on its way: it says how far its files are, between 0 and 1, and stops when its author gives it up. */
export type Going = { onProgress: (share: number) => void; signal: AbortSignal }

/** The sends of one person. None of them throws. */
export interface OutboxStore {
  /** In the order in which they were written. */
  all(): Promise<Kept[]>
  keep(kept: Kept): Promise<unknown>
  /** Changes what is still there: what was given up meanwhile stays so. */
  change(kept: Kept): Promise<unknown>
  drop(clientId: string): Promise<unknown>
}

/** Why a send did not arrive: it waits for a better moment, or for its author. */
export type Failure = Pick<Outgoing, 'reason' | 'findings' | 'signedOut'> & {
  state: 'waiting' | 'failed'
  /** Milliseconds until the server takes more, where it said so. */
  goesOnIn?: number
}
