/** What the shipped files say of one holiday; a public holiday has one day, and maybe no zone. */
export type ShippedHoliday = {
  importKey: string
  schoolZoneId: string | null
  nameFr: string
  nameEn: string
  firstDay: string
  lastDay: string
}

export type KnownHoliday = Omit<ShippedHoliday, 'importKey'> & {
  id: string
  importKey: string | null
  shown: boolean
  keptByStaff: boolean
}

export type ImportPlan<Shipped = ShippedHoliday> = {
  added: Shipped[]
  changed: Shipped[]
  /** The files say something else, but staff saved theirs, or what they added covers these days. */
  kept: Shipped[]
}

/** What an import would do; whatever staff saved is left as it is. */
export function planImport<Shipped extends ShippedHoliday>(
  known: KnownHoliday[],
  shipped: Shipped[],
  clash: (one: ShippedHoliday, other: KnownHoliday) => boolean
): ImportPlan<Shipped> {
  const plan: ImportPlan<Shipped> = { added: [], changed: [], kept: [] }
  const byKey = new Map(known.map((holiday) => [holiday.importKey, holiday]))
  const ofStaff = known.filter((holiday) => holiday.keptByStaff && holiday.shown)

  for (const holiday of shipped) {
    const there = byKey.get(holiday.importKey)
    if (there && same(there, holiday)) continue
    const inTheWay = ofStaff.some((other) => other !== there && clash(holiday, other))
    if (there?.keptByStaff || inTheWay) plan.kept.push(holiday)
    else if (there) plan.changed.push(holiday)
    else plan.added.push(holiday)
  }
  return plan
}

const FIELDS = ['schoolZoneId', 'nameFr', 'nameEn', 'firstDay', 'lastDay'] as const

const same = (one: KnownHoliday, other: ShippedHoliday) =>
  FIELDS.every((field) => one[field] === other[field])

/** Two school holidays of a zone may not share a day. */
export const sharesDays = (one: ShippedHoliday, other: KnownHoliday) =>
  one.schoolZoneId === other.schoolZoneId &&
  one.firstDay <= other.lastDay &&
  other.firstDay <= one.lastDay

/** Two public holidays may fall on one day, but not under one name. */
export const isTheSameDay = (one: ShippedHoliday, other: KnownHoliday) =>
  sharesDays(one, other) && one.nameFr === other.nameFr
