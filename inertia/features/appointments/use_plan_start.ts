import { useEffect, useState } from 'react'

type Plan = { plan: string; planVersion: string }

/**
 * What the form of a plan began from: what is written, until somebody types. Then it stays, whatever the other saves, so that
 * nothing is written over unseen; a refusal shows what the other wrote, and begins from that.
 */
export function usePlanStart(present: Plan) {
  const [began, begin] = useState<Plan | null>(null)
  const [refusals, setRefusals] = useState(0)
  const start = began ?? present

  useEffect(() => {
    if (refusals > 0) begin({ plan: start.plan, planVersion: present.planVersion })
  }, [refusals])

  return {
    ...start,
    onType: () => begin(start),
    onRefuse: () => setRefusals((count) => count + 1),
  }
}
