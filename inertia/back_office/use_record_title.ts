import { ApiClient } from 'adminjs'
import { useEffect, useState } from 'react'

/** What the record with this id is called; nothing while that isn't known, or for nobody to know. */
export function useRecordTitle(resourceId: string | null, recordId: string) {
  const [known, setKnown] = useState<{ recordId: string; title: string }>()
  useEffect(() => {
    if (!resourceId || !recordId) return
    let asked = true
    new ApiClient().recordAction({ resourceId, recordId, actionName: 'show' }).then(
      ({ data }) => {
        if (asked && data.record) setKnown({ recordId, title: data.record.title })
      },
      () => {}
    )
    return () => void (asked = false)
  }, [resourceId, recordId])
  return known?.recordId === recordId ? known.title : undefined
}
