import { ApiClient } from 'adminjs'
import { useEffect, useState } from 'react'

/** The records that a property may name, such as the school zones: lists that staff keep, and short ones. */
export function useReferenced(resourceId: string | null) {
  const [records, setRecords] = useState<{ value: string; label: string }[]>([])
  useEffect(() => {
    if (!resourceId) return
    void new ApiClient()
      .searchRecords({ resourceId, query: '' })
      .then((found) => setRecords(found.map(({ id, title }) => ({ value: id, label: title }))))
  }, [resourceId])
  return records
}
