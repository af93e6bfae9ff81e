import type { Transaction } from '#core/transaction'

/** What in a text should not leave the conversation, and where; `kind` is the word of whoever looks. */
export type Finding = { kind: string; start: number; end: number }

export type Screened = {
  conversationId: string
  /** Null with the team, where nothing is looked at. */
  pairId: string | null
  authorId: string
  body: string
  /** Null for a correction. */
  clientId: string | null
  /** Why it is sent all the same; empty the first time. */
  explanation: string
  /** What a correction corrects: what stood there already isn't new. */
  before?: string
}

/** What the author is warned of, or nothing; then `keep` is called with the message once it stands. */
export type Judgement = { findings: Finding[]; keep?: (messageId: string) => Promise<unknown> }

type Screen = (message: Screened, trx: Transaction) => Promise<Judgement>

let look: Screen = async () => ({ findings: [] })

export function screenMessagesWith(contract: Screen) {
  look = contract
}

/** Looks at a message before it is stored. The feature that keeps children safe knows how; it stands to the right. */
export const screen: Screen = (message, trx) => look(message, trx)
