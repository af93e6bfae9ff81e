import { useEffect, useRef, useState } from 'react'
import type { Data } from '@generated/data'
import { uuid } from '~/lib/uuid'
import { useShared } from '~/hooks/use_shared'
import { sendMemo, type MemoOutcome } from '~/features/homework/send_memo'
import { isBlank, memoDrafts, sameWords, type MemoWords } from '~/lib/memo_drafts'

export type MemoStatus =
  MemoOutcome | 'empty' | 'emptied' | 'too_long' | 'changed' | 'saving' | 'restored'

const SAVE_AFTER = 900
const RETRY_AFTER = 10_000
/** Characters, as the server holds them. A field that cut would lose the rest without a word. */
const LONGEST = 20_000
const NOTHING: MemoWords = { title: '', body: '' }

/**
 * Keeps every key stroke on the device at once, and saves when the hand rests: one request at a time, the
 * latest words last. After a change on another device it saves only when asked to.
 */
export function useMemoEditor(memo: Data.Homework.Memo | null) {
  const userId = useShared().user?.id ?? ''
  const [words, setWords] = useState<MemoWords>(memo ?? NOTHING)
  const [status, setStatus] = useState<MemoStatus>(memo ? 'saved' : 'empty')
  const latest = useRef({ words, memo })
  latest.current = { words, memo }
  const sending = useRef(false)
  const newId = useRef(uuid())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const saveIn = (delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(save, delay)
  }

  function save() {
    clearTimeout(timer.current)
    const { words: sent, memo: present } = latest.current
    if (sending.current) return saveIn(SAVE_AFTER)
    if (isBlank(sent)) return setStatus(present ? 'emptied' : 'empty')
    if (sent.body.length > LONGEST) return setStatus('too_long')
    sending.current = true
    setStatus('saving')
    sendMemo(present ?? { id: newId.current, updatedAt: null }, sent, (outcome) => {
      sending.current = false
      // It arrived before and was changed elsewhere since: asked to save it all the same, this is another one.
      if (outcome === 'conflict' && !present) newId.current = uuid()
      if (outcome === 'failed') saveIn(RETRY_AFTER)
      if (outcome !== 'saved') return setStatus(outcome)
      memoDrafts.forget(userId, present?.id ?? null)
      if (sameWords(sent, latest.current.words)) return setStatus('saved')
      write(latest.current.words)
    })
  }

  function write(next: MemoWords) {
    const present = latest.current.memo
    latest.current.words = next
    setWords(next)
    setStatus((before) => (before === 'conflict' ? before : 'changed'))
    const [id, version] = [present?.id ?? newId.current, present?.updatedAt ?? null]
    memoDrafts.keep(userId, present?.id ?? null, { ...next, version, id })
    if (status !== 'conflict') saveIn(SAVE_AFTER)
  }

  useEffect(() => {
    const draft = memoDrafts.read(userId, memo?.id ?? null)
    if (draft && !sameWords(draft, memo ?? NOTHING)) {
      const { version, id, ...kept } = draft
      newId.current = id ?? newId.current
      setWords(kept)
      const mayFollow = version === (memo?.updatedAt ?? null)
      setStatus(mayFollow ? 'restored' : 'conflict')
      if (mayFollow) saveIn(SAVE_AFTER)
    }
    return () => clearTimeout(timer.current)
  }, [])

  return { words, status, write, save, forget: () => memoDrafts.forget(userId, memo?.id ?? null) }
}
