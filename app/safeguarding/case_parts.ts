import type { FileRow } from '#core/files/files_sql'

export type CaseMessage = {
  id: string
  author: string
  body: string
  sentAt: Date
  /** What it said before, the oldest first. */
  versions: { body: string; replacedAt: string }[]
  withdrawn: boolean
  /** Those of a withdrawn one too. */
  files: FileRow[]
  reported: boolean
}

/** A message as it was copied with a report. */
export type Copied = CaseMessage & {
  messageId: string
  report: { id: string; reporter: string; createdAt: string }
}

export type CasePart = {
  /** Null: the conversation as it is now. */
  report: Copied['report'] | null
  /** How many messages of this copy stand in an earlier one already. */
  unchanged: number
  messages: CaseMessage[]
}

/**
 * The copies of several reports, each with what the earlier ones don't show: messages that are new, or changed
 * since, and the one that the report is about.
 */
export function partsOf(copied: Copied[]): CasePart[] {
  const shown = new Map<string, string>()
  const copies = [...Map.groupBy(copied, ({ report }) => report.id).values()]
  return copies.map((copy) => {
    const fresh = copy.filter((one) => one.reported || shown.get(one.messageId) !== stateOf(one))
    for (const one of copy) shown.set(one.messageId, stateOf(one))
    const messages = fresh.map(({ messageId, report, ...message }) => message)
    return { report: copy[0].report, unchanged: copy.length - fresh.length, messages }
  })
}

/** Nothing else of a message can change. */
const stateOf = ({ body, versions, withdrawn }: CaseMessage) =>
  JSON.stringify([body, versions.length, withdrawn])
