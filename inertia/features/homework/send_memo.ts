import { urlFor } from '~/client'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'
import type { MemoWords } from '~/lib/memo_drafts'

export type MemoOutcome = 'saved' | 'conflict' | 'failed'

/**
 * Saves a memo beside whatever else is on its way; the page then shows the saved one. A new one goes with its id, so that
 * it is one, however often it is sent.
 */
export function sendMemo(
  memo: Data.Homework.Memo | { id: string; updatedAt: null },
  words: MemoWords,
  onOutcome: (outcome: MemoOutcome) => void
) {
  let outcome: MemoOutcome = 'failed'
  const options = {
    async: true,
    replace: true,
    preserveState: true,
    preserveScroll: true,
    showProgress: false,
    onSuccess: () => void (outcome = 'saved'),
    onError: (errors: Record<string, string>) => {
      if (errors.version) outcome = 'conflict'
    },
    onFinish: () => onOutcome(outcome),
  }
  const { title, body } = words
  const { id, updatedAt: version } = memo
  if (version === null) return router.post(urlFor('memos.store'), { id, title, body }, options)
  router.put(urlFor('memos.update', { id }), { title, body, version }, options)
}
