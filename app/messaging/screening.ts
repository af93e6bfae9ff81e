import { wordsOfName } from '#core/validators/screened'
import type { Transaction } from '#core/transaction'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * What in a text should not leave the conversation, and where; `kind` is the word of whoever looks. With `fileName` it
 * stands in the name of a file.
 */
export type Finding = { kind: string; start: number; end: number; fileName?: string }

export type Screened = {
  conversationId: string
  /** Null with the team, where nothing is looked at. */
  pairId: string | null
  authorId: string
  body: string
  /** Null for a correction, and for the name of a file. */
  clientId: string | null
  /** Why it is sent all the same; empty the first time. */
  explanation: string
  /** What a correction corrects: what stood there already isn't new. */
  before?: string
}

/** What the author is warned of, or nothing; then `keep` is called with the message once it stands. */
export type Judgement = { findings: Finding[]; keep?: (messageId: string) => Promise<unknown> }

/** The feature that keeps children safe knows how; it stands to the right. */
type Screen = {
  look(message: Screened, client: QueryClientContract): Promise<Finding[]>
  judge(message: Screened, findings: Finding[], trx: Transaction): Promise<Judgement>
}

let screen: Screen = { look: async () => [], judge: async () => ({ findings: [] }) }

export function screenMessagesWith(contract: Screen) {
  screen = contract
}

/** Looks at a message before it is stored, and changes nothing. */
export const look: Screen['look'] = (message, client) => screen.look(message, client)

/** Looks at the names of files as at words, without what kind of file they are. */
export async function lookAtNames(
  message: Screened,
  files: { name: string }[],
  client: QueryClientContract
) {
  const findings: Finding[] = []
  for (const { name: fileName } of files) {
    const found = await look({ ...message, clientId: null, body: wordsOfName(fileName) }, client)
    findings.push(...found.map((finding) => ({ ...finding, fileName })))
  }
  return findings
}

/** What follows of what was found. */
export const judge: Screen['judge'] = async (message, findings, trx) =>
  findings.length === 0 ? { findings } : screen.judge(message, findings, trx)
