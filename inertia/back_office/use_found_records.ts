import { useEffect, useState } from 'react'
import { ApiClient, type RecordJSON } from 'adminjs'

const PAUSE_MS = 200
const LEAST = 2
const SHOWN = 8

export type Found = { records: RecordJSON[]; more: boolean } | 'failed'

/** The records whose title has these words, asked for when the typing pauses. Nothing for a single letter. */
export function useFoundRecords(
  resourceId: string,
  typed: string,
  keep: (record: RecordJSON) => boolean = () => true
) {
  const [found, setFound] = useState<Found>()
  const query = typed.trim()

  useEffect(() => {
    setFound(undefined)
    if (query.length < LEAST) return
    let asked = true
    const timer = setTimeout(() => {
      new ApiClient().searchRecords({ resourceId, query }).then(
        (all) => {
          const kept = all.filter(keep)
          if (asked) setFound({ records: kept.slice(0, SHOWN), more: kept.length > SHOWN })
        },
        () => asked && setFound('failed')
      )
    }, PAUSE_MS)
    return () => {
      asked = false
      clearTimeout(timer)
    }
  }, [resourceId, query])
  return found
}
