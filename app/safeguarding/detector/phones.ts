import { hasWord, isSign, type Token } from '#safeguarding/detector/tokens'
import { digitRuns, type Part } from '#safeguarding/detector/digit_runs'
import {
  isDecimals,
  isRounded,
  isSequence,
  withoutDates,
} from '#safeguarding/detector/number_lists'
import { begunNumbers } from '#safeguarding/detector/begun_numbers'
import type { Place } from '#safeguarding/detector/links'
import type { PhonePlan, Rules } from '#safeguarding/detector/rules'

const MOST_DIGITS = 17
const BEFORE = 8
const AFTER = 5
const CONTEXT = 4

/** Phone numbers: whatever has the beginning and the length of a plan. */
export function phones(tokens: Token[], rules: Rules): Place[] {
  const runs = digitRuns(tokens, rules)
  const whole = runs.flatMap((run) => inRun(withoutDates(run), tokens, rules))
  return [...whole, ...begunNumbers(tokens, runs)]
}

function inRun(run: Part[], tokens: Token[], rules: Rules): Place[] {
  if (run.length === 0 || isSequence(run)) return []
  const first = run[0].from
  const last = run.at(-1)!.to
  const told =
    hasWord(tokens, rules.phone_words, Math.max(0, first - BEFORE), first) ||
    hasWord(tokens, rules.phone_words, last, Math.min(tokens.length - 1, last + AFTER))
  const school = hasWord(tokens, rules.number_contexts, Math.max(0, first - CONTEXT), first)
  if (!told && (school || isDecimals(run))) return []
  for (let index = 0; index < run.length; index++) {
    const found = startingAt(run, index, { tokens, rules, told })
    if (found) return [found]
  }
  return []
}

type Look = { tokens: Token[]; rules: Rules; told: boolean }

function startingAt(run: Part[], index: number, { tokens, rules, told }: Look): Place | null {
  if (run[index].comma) return null
  const abroad = isSign(tokens[run[index].from - 1], '+')
  let digits = abroad ? '+' : ''
  for (let end = index; end < run.length; end++) {
    digits += run[end].digits
    if (digits.length > MOST_DIGITS) return null
    const whole = index === 0 && end === run.length - 1
    if (!told && !abroad && end > index && (index > 0 || run.length > MOST_DIGITS)) return null
    // Longer lists of numbers hold a phone number only if somebody says so; one in one piece speaks for itself.
    const alone = whole || told || end === index || abroad
    const place = { from: run[index].from, to: run[end].to }
    if (alone && fits(digits, rules)) return place
    const short = told && whole && !isRounded(run)
    if (short && rules.shortPhonePlans.some((plan) => isOf(plan, digits))) return place
  }
  return null
}

function fits(digits: string, { phonePlans }: Rules) {
  const written = digits.startsWith('00') ? `+${digits.slice(2)}` : digits
  const plans = phonePlans.get(written.slice(0, 2)) ?? []
  return plans.some((plan) => isOf(plan, written) || isOf(plan, withoutZero(written, plan)))
}

const isOf = ({ prefix, digits }: PhonePlan, written: string) =>
  written.startsWith(prefix) &&
  written.length === digits + (prefix.startsWith('+') ? prefix.length : 0) &&
  !/^0[01]*$/.test(written)

/** "+33 (0)6 …" */
function withoutZero(written: string, { prefix }: PhonePlan) {
  if (!prefix.startsWith('+') || written[prefix.length] !== '0') return ''
  return prefix + written.slice(prefix.length + 1)
}
