import { useCallback, useEffect, useState } from 'react'
import { questionServer } from '~/back_office/questions/server'
import { useQuestionPushes } from '~/back_office/questions/use_question_pushes'
import type { Filter, Question } from '~/back_office/questions/types'

type Found = { filter: Filter; questions: Question[]; more: boolean }

/** The questions of a filter, page after page, kept in step with the server. */
export function useList(filter: Filter) {
  const [found, setFound] = useState<Found>()
  const [asked, setAsked] = useState({ filter, pages: 1 })
  const [failed, setFailed] = useState(false)
  const pages = asked.filter === filter ? asked.pages : 1

  const refresh = useCallback(async () => {
    try {
      setFound({ filter, ...(await questionServer.list(filter, pages)) })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [filter, pages])
  useEffect(() => void refresh(), [refresh])
  useQuestionPushes(refresh)

  const shown = found?.filter === filter ? found : undefined
  return {
    questions: shown?.questions,
    more: shown?.more ?? false,
    failed,
    refresh,
    loadMore: () => setAsked({ filter, pages: pages + 1 }),
  }
}
