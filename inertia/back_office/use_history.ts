import { ApiClient } from 'adminjs'
import { useEffect, useState } from 'react'

export type HistoryEntry = {
  id: string
  at: string
  action: string
  /** Null for what the application did by itself. */
  actor: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

type Answer = { entries: HistoryEntry[]; names: Record<string, string>; more: boolean }

/** What the journal says of a record, a page at a time. */
export function useHistory({ resourceId, recordId }: { resourceId: string; recordId: string }) {
  const [told, setTold] = useState<Answer>()
  const [failed, setFailed] = useState(false)
  const [loading, setLoading] = useState(true)

  useEffect(() => {
    setTold(undefined)
    void ask(undefined)
  }, [resourceId, recordId])

  async function ask(known = told) {
    if (loading && known) return
    setLoading(true)
    setFailed(false)
    const params = known && { before: known.entries.at(-1)!.id }
    const target = { resourceId, recordId, actionName: 'history', params }
    try {
      const { data } = await new ApiClient().recordAction(target)
      const { entries, names, more } = (data as unknown as { history: Answer }).history
      setTold({
        entries: [...(known?.entries ?? []), ...entries],
        names: { ...known?.names, ...names },
        more,
      })
    } catch {
      setFailed(true)
    } finally {
      setLoading(false)
    }
  }

  return {
    ...{ entries: told?.entries, names: told?.names ?? {}, more: told?.more },
    failed,
    loading,
    ask,
  }
}
