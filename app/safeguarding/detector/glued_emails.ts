import { afterDot } from '#safeguarding/detector/dots'
import { spelledProvider } from '#safeguarding/detector/spelled'
import { pieceEnd, type Token } from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

/** "nolwenarobasegmailpointcom" */
export function inOneWord(
  tokens: Token[],
  index: number,
  { email_providers: providers }: Rules
): Place | null {
  const { type, text } = tokens[index]
  const at = type === 'word' ? text.indexOf('arobase') : -1
  if (at < 2) return null
  const rest = text.slice(at + 'arobase'.length)
  const isProvider = [...providers].some((provider) => rest.startsWith(provider))
  return isProvider ? { from: index, to: pieceEnd(tokens, index) } : null
}

/** "j e a n a t g m a i l . c o m": all of it letter by letter, whatever word stands for the sign. */
export function inLetters(tokens: Token[], index: number, rules: Rules): Place | null {
  const { spelled, text } = tokens[index]
  const provider = spelled ? spelledProvider(text, rules) : null
  if (!provider) return null
  const from = provider.at < 2 ? nameBefore(tokens, index, provider.at) : index
  if (from === null) return null
  if (provider.hasDomain) return { from, to: index }
  const to = afterDot(tokens, index + 1, rules)
  return to !== null && rules.domains.has(tokens[to]?.text) ? { from, to } : null
}

/** "leo à g m a i l": the letter before a provider is a word for the sign. */
const nameBefore = (tokens: Token[], index: number, provider: number) =>
  provider === 1 && tokens[index].text[0] === 'a' && index > 0 && tokens[index - 1].type !== 'sign'
    ? index - 1
    : null
