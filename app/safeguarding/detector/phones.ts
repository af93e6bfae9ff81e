import { hasWord, isSign, type Token } from '#safeguarding/detector/tokens'
import { digitRuns, type Part } from '#safeguarding/detector/digit_runs'
import type { PhonePlan, Rules } from '#safeguarding/detector/rules'

type Place = { from: number; to: number }

const MOST_DIGITS = 17
const BEFORE = 8
const AFTER = 5
const CONTEXT = 4

/** Phone numbers: whatever has the beginning and the length of a plan. */
export function phones(tokens: Token[], rules: Rules): Place[] {
  return digitRuns(tokens, rules).flatMap((run) => inRun(withoutDates(run), tokens, rules))
}

function inRun(run: Part[], tokens: Token[], rules: Rules): Place[] {
  if (run.length === 0 || isProgression(run)) return []
  const first = run[0].from
  const last = run.at(-1)!.to
  const told =
    hasWord(tokens, rules.phone_words, Math.max(0, first - BEFORE), first) ||
    hasWord(tokens, rules.phone_words, last, Math.min(tokens.length - 1, last + AFTER))
  const school = hasWord(tokens, rules.number_contexts, Math.max(0, first - CONTEXT), first)
  if (school && !told) return []
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
    if (told && whole && rules.shortPhonePlans.some((plan) => isOf(plan, digits))) return place
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

/** "06 12 18 24 30" is a table, not a number. */
function isProgression(run: Part[]) {
  if (run.length < 4) return false
  const step = Number(run[1].digits) - Number(run[0].digits)
  if (step === 0) return false
  return run.every(
    ({ digits }, index) => index === 0 || Number(digits) - Number(run[index - 1].digits) === step
  )
}

/** Takes days out: two digits, two digits, a year; or a year, a month, a day. */
function withoutDates(run: Part[]) {
  const dates = new Set<number>()
  for (let index = 0; index + 2 < run.length; index++) {
    if (isDate(run[index].digits, run[index + 1].digits, run[index + 2].digits)) dates.add(index)
  }
  if (dates.size === 0) return run
  return run.filter((_, index) => ![0, 1, 2].some((back) => dates.has(index - back)))
}

function isDate(one: string, two: string, three: string) {
  if ((one.length !== 4 && three.length !== 4) || !within(two, 1, 12)) return false
  return (within(one, 1, 31) && isYear(three)) || (isYear(one) && within(three, 1, 31))
}

const within = (digits: string, least: number, most: number) =>
  digits.length <= 2 && Number(digits) >= least && Number(digits) <= most

const isYear = (digits: string) =>
  digits.length === 4 && Number(digits) >= 1500 && Number(digits) < 2100
