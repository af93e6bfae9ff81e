import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { uuid } from '~/lib/uuid'
import { useShared } from '~/hooks/use_shared'
import { useAttachments, type FileLimits } from '~/features/messaging/use_attachments'
import { useCorrection } from '~/features/messaging/use_correction'
import { unsent } from '~/features/messaging/unsent'
import { useRefused } from '~/features/messaging/use_refused'
import type { Written } from '~/features/messaging/without_script'
import type { Intent } from '~/features/messaging/use_message_actions'
import type { Message, Outgoing } from '~/features/messaging/conversation_types'

/** The same as the server's. */
export const LONGEST = 4000

/** Words that come back into the field; each time a new object. */
export type Taken = Pick<Outgoing, 'body' | 'files'>

export type ComposerOptions = {
  fileLimits: FileLimits
  taken: Taken | null
  written: Written | null
  conversationId: string
  intent: Intent | null
  onIntent: (intent: Intent | null) => void
  onSend: (message: Omit<Outgoing, 'state'>) => void
  /** Resolves when the correction stands; otherwise its words stay in the field. */
  onEdit: (message: Message, body: string) => Promise<boolean>
  onTyping: () => void
}

/** What is typed: a draft is kept for each conversation, and waits while a message is corrected. */
export function useComposer(
  options: ComposerOptions,
  field: RefObject<HTMLTextAreaElement | null>
) {
  const { conversationId: id, intent, taken, onIntent, onSend, onEdit, onTyping } = options
  const userId = useShared().user!.id
  const attachments = useAttachments(options.fileLimits, { userId, conversationId: id })
  const refused = useRefused(options.written)
  const [draft, setDraft] = useState(refused.body)
  /** It was sent while so many files stood there, and goes when they are ready. */
  const [awaited, setAwaited] = useState<number | null>(null)
  const editing = intent?.kind === 'edit' ? intent.message : null
  const correction = useCorrection(editing)

  useLayoutEffect(() => {
    // In the field stands what came back, or was typed before the page's script stood.
    const words = joined(field.current!.value, unsent.draft(userId, id))
    unsent.keepDraft(userId, id, words)
    setDraft(words)
  }, [userId, id])
  useEffect(() => {
    const follow = (before: string, after: string) =>
      setDraft((typed) => (typed === before ? after : typed))
    return unsent.watch(userId, id, follow)
  }, [userId, id])
  useEffect(() => {
    if (intent) field.current?.focus()
  }, [intent?.kind, intent?.message.id, field])

  const body = editing ? correction.words : draft
  /** How much longer the words are than they may be. */
  const excess = body.trim().length - LONGEST

  const write = (text: string) => {
    if (editing) return correction.write(text)
    refused.forget()
    setDraft(text)
    unsent.keepDraft(userId, id, text)
    if (text !== '') onTyping()
  }

  useEffect(() => {
    if (!taken) return
    write(joined(taken.body, draft))
    if (taken.files) attachments.putBack(taken.files)
    field.current?.focus()
  }, [taken])

  const correct = async (text: string) => {
    if (await onEdit(editing!, text)) onIntent(null)
  }

  const send = () => {
    if (excess > 0 || correction.lacksWords()) return field.current?.focus()
    const text = body.trim()
    if (editing) return void correct(text)
    const files = attachments.files.map(({ id: fileId, file }) => ({ id: fileId, file }))
    if (text === '' && files.length === 0) return
    if (attachments.areTooMany()) return
    if (attachments.preparing) return setAwaited(files.length)
    const answered = intent?.message
    onSend({
      clientId: uuid(),
      body: text,
      createdAt: new Date().toISOString(),
      ...(files.length > 0 && { files }),
      ...(answered && { repliesTo: answered.id }),
    })
    onIntent(null)
    attachments.clear()
    write('')
  }

  useEffect(() => {
    if (awaited === null || (attachments.preparing && !editing)) return
    setAwaited(null)
    // One that was too heavy or taken off meanwhile: its author decides anew.
    if (!editing && attachments.files.length === awaited) send()
  }, [awaited, attachments.files, editing])

  const refusal = editing ? undefined : refused.sentence
  return { body, excess, refusal, correction, write, send, attachments, pending: awaited !== null }
}

/** Words that stand in the field and others for it, those that are the same once. */
const joined = (words: string, others: string) =>
  [...new Set([words, others])].filter(Boolean).join('\n')
