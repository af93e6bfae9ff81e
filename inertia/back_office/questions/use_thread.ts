import { useCallback, useEffect, useState } from 'react'
import { isTooHeavy, questionServer, sentenceOf } from '~/back_office/questions/server'
import { useWords } from '~/back_office/questions/use_words'
import { useQuestionPushes } from '~/back_office/questions/use_question_pushes'
import type { Thread } from '~/back_office/questions/types'

/** What is new stands in the place of what it was; what was loaded above stays. */
function merge(present: Thread | undefined, fresh: Thread): Thread {
  const first = fresh.messages[0]?.position ?? 0
  const above = present?.messages.filter(({ position }) => position < first) ?? []
  return { ...fresh, messages: [...above, ...fresh.messages] }
}

/** One question, kept in step with the server. */
export function useThread(id: string, onChange: () => void) {
  const { t } = useWords()
  const [thread, setThread] = useState<Thread>()
  const [refusal, setRefusal] = useState('')

  const refresh = useCallback(async () => {
    try {
      const fresh = await questionServer.show(id)
      setThread((present) => merge(present, fresh))
    } catch (error) {
      // Why something was not done is said first.
      setRefusal((told) => told || (sentenceOf(error) ?? t('failed')))
    }
  }, [id])
  useEffect(() => void refresh(), [refresh])
  useQuestionPushes(refresh)

  async function loadOlder() {
    const before = thread!.messages[0].position
    const { messages } = await questionServer.show(id, before)
    setThread((present) => present && { ...present, messages: [...messages, ...present.messages] })
  }

  /** Does something with it; whether it was done, or why not, is told. */
  async function change(what: () => Promise<unknown>) {
    try {
      setRefusal('')
      await what()
      return true
    } catch (error) {
      setRefusal(sentenceOf(error) ?? t(isTooHeavy(error) ? 'tooHeavy' : 'sendFailed'))
      return false
    } finally {
      await refresh()
      onChange()
    }
  }

  return { thread, refusal, loadOlder: () => change(loadOlder), change }
}
