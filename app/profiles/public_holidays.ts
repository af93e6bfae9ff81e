type Rule = { nameFr: string; nameEn: string; zones?: string[] } & (
  { on: string } | { daysAfterEaster: number }
)

export type HolidayRules = Rule[]

/** One year's public holidays by these rules; a rule with zones gives one for each. */
export function publicHolidaysOf(year: number, rules: HolidayRules) {
  return rules.flatMap((rule) => {
    const { nameFr, nameEn, zones } = rule
    const day = 'on' in rule ? `${year}-${rule.on}` : daysAfterEaster(year, rule.daysAfterEaster)
    return (zones ?? [null]).map((zone) => ({ zone, day, nameFr, nameEn }))
  })
}

function daysAfterEaster(year: number, days: number): string {
  const { month, day } = easter(year)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876
 * (J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easter(year: number): { month: number; day: number } {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)]
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { month: Math.floor(n / 31), day: (n % 31) + 1 }
}
