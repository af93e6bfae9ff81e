import type { Part } from '#safeguarding/detector/digit_runs'

/** Numbers of schoolwork that have the look of a phone number. */

const at = (run: Part[], index: number) => Number(run[index].digits)
const step = (run: Part[], index: number) => at(run, index) - at(run, index - 1)

/** "06 12 18 24 30" is a table, "02 06 12 20 30" and "01 04 09 16 25" go up by more each time, "02 04 08 16 32" doubles. */
export function isSequence(run: Part[]) {
  if (run.length < 4 || step(run, 1) === 0) return false
  const holds = (rule: (index: number) => boolean) =>
    run.every((_, index) => index < 2 || rule(index))
  if (holds((index) => step(run, index) === step(run, 1))) return true
  if (run.length < 5) return false
  const more = step(run, 2) - step(run, 1)
  const ratio = at(run, 1) / at(run, 0)
  return (
    holds((index) => step(run, index) - step(run, index - 1) === more) ||
    holds((index) => at(run, index) === at(run, index - 1) * ratio)
  )
}

/** "0,333333333", "0,1 0,2 0,3 0,4 0,5": each begins with no 0 but a single one. */
export function isDecimals(run: Part[]) {
  if (run.length < 2 || run.length % 2 === 1) return false
  const pairs = run.every(({ comma }, index) => comma === (index % 2 === 1))
  if (run.length === 2) return pairs && run[0].digits === '0'
  return pairs && run.every(({ digits }, index) => index % 2 === 1 || !/^0\d/.test(digits))
}

/** "450 000": a quantity in groups of three, rounded. */
export const isRounded = (run: Part[]) =>
  run.length > 1 &&
  run.slice(1).every(({ digits }) => digits.length === 3) &&
  run.at(-1)!.digits.endsWith('00')

/** Takes days out: two digits, two digits, a year; or a year, a month, a day. */
export function withoutDates(run: Part[]) {
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
