type Written = {
  pairId: string
  minutes: string
  plan: string
  reason: string
  offers: string[]
  slots: { date: string; time: string }[]
}

/**
 * What somebody had written when a form sent without script was refused, from the flashed body. It
 * comes from outside and has any shape.
 */
export function writtenBefore(flashed: Record<string, unknown>): Written | null {
  if (!Array.isArray(flashed.slots)) return null
  return {
    pairId: asText(flashed.pairId),
    minutes: asText(flashed.minutes),
    plan: asText(flashed.plan),
    reason: asText(flashed.reason),
    offers: [flashed.offers ?? flashed.offer ?? []].flat().map(asText),
    slots: flashed.slots.map((slot) => ({ date: asText(slot?.date), time: asText(slot?.time) })),
  }
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')
