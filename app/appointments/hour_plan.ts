/** Something that an hour may be about, beside what the two wrote as its plan. */
export type PlanItem = {
  kind: 'blocked' | 'late' | 'pinned'
  title: string
  /** Where it stands. */
  path: string
}

type Contract = (pairId: string) => Promise<PlanItem[]>

let contract: Contract = async () => []

/** A feature to the right knows what a pair left open. */
export function planHoursWith(wanted: Contract) {
  contract = wanted
}

const COMING: readonly string[] = ['proposed', 'confirmed']

type Hour = { pairId: string; state: string; endsAt: Date | null; working: boolean }

/** What there is to go through in an hour that is to come; nothing for one that is over or called off. */
export async function hourPlan({ pairId, state, endsAt, working }: Hour, now: Date) {
  const coming = working && COMING.includes(state) && (endsAt === null || endsAt > now)
  return coming ? contract(pairId) : []
}
