import { addresses } from '#safeguarding/detector/addresses'
import { emails } from '#safeguarding/detector/emails'
import { handles } from '#safeguarding/detector/handles'
import { mailboxes } from '#safeguarding/detector/mailboxes'
import { links } from '#safeguarding/detector/links'
import { phones } from '#safeguarding/detector/phones'
import { spelledOut } from '#safeguarding/detector/spelled'
import { tokensOf } from '#safeguarding/detector/tokens'
import type { Finding, Kind } from '#safeguarding/detector/kinds'
import type { Rules } from '#safeguarding/detector/rules'

/**
 * What in a message leads out of the conversation, in the order of its places. Each finder reads the words once and
 * looks a fixed number of words around: the time grows with the length, whatever is written.
 */
export function detect(text: string, rules: Rules): Finding[] {
  const tokens = spelledOut(tokensOf(text), rules)
  const places: [Kind, { from: number; to: number }[]][] = [
    ['phone', phones(tokens, rules)],
    ['email', [...emails(tokens, rules), ...mailboxes(tokens, rules)]],
    ['link', links(tokens, rules)],
    ['handle', handles(tokens, rules)],
    ['address', addresses(text, tokens, rules)],
  ]
  const found = places.flatMap(([kind, list]) =>
    list.map(({ from, to }) => ({ kind, start: tokens[from].start, end: tokens[to].end }))
  )
  return withoutOverlaps(found.sort((one, other) => one.start - other.start || other.end - one.end))
}

/** A name in an e-mail address is not a second finding. */
function withoutOverlaps(found: Finding[]) {
  const kept: Finding[] = []
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
