import { urlFor } from '~/client'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'
import type { MemoWords } from '~/lib/memo_drafts'

export type MemoOutcome = 'saved' | 'conflict' | 'failed'

/** Saves a memo beside whatever else is on its way; the page then shows the saved one. */
export function sendMemo(
  memo: Data.Homework.Memo | null,
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
  if (memo === null) return router.post(urlFor('memos.store'), words, options)
  const body = { ...words, version: memo.updatedAt }
  router.put(urlFor('memos.update', { id: memo.id }), body, options)
}
