import { useEffect, useState, type RefObject } from 'react'
import { uuid } from '~/lib/uuid'
import { useShared } from '~/hooks/use_shared'
import { useAttachments, type FileLimits } from '~/features/messaging/use_attachments'
import { unsent } from '~/features/messaging/unsent'
import type { Intent } from '~/features/messaging/use_message_actions'
import type { Message, Outgoing } from '~/features/messaging/conversation_types'

/** The same as the server's. */
export const LONGEST = 4000

/** Words that come back into the field; each time a new object. */
export type Taken = Pick<Outgoing, 'body' | 'files'>

export type ComposerOptions = {
  fileLimits: FileLimits
  taken: Taken | null
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
  const [draft, setDraft] = useState('')
  const [correction, setCorrection] = useState('')
  const editing = intent?.kind === 'edit' ? intent.message : null

  useEffect(() => setDraft((typed) => typed || unsent.draft(userId, id)), [userId, id])
  useEffect(() => {
    if (!intent) return
    if (intent.kind === 'edit') setCorrection(intent.message.body)
    field.current?.focus()
  }, [intent, field])

  const body = editing ? correction : draft
  /** How much longer the words are than they may be. */
  const excess = body.trim().length - LONGEST

  const write = (text: string) => {
    if (editing) return setCorrection(text)
    setDraft(text)
    unsent.keepDraft(userId, id, text)
    if (text !== '') onTyping()
  }

  useEffect(() => {
    if (!taken) return
    write([taken.body, draft].filter(Boolean).join('\n'))
    if (taken.files) attachments.put(taken.files)
    field.current?.focus()
  }, [taken])

  const correct = async (text: string) => {
    if (await onEdit(editing!, text)) onIntent(null)
  }

  const send = () => {
    if (excess > 0) return field.current?.focus()
    const text = body.trim()
    const files = attachments.files.map(({ id: fileId, file }) => ({ id: fileId, file }))
    if (text === '' && (editing || files.length === 0)) return
    if (editing) return void correct(text)
    const answered = intent?.message
    onSend({
      clientId: uuid(),
      body: text,
      createdAt: new Date().toISOString(),
      ...(files.length > 0 && { files }),
      ...(answered && { repliesTo: answered.id }),
    })
    onIntent(null)
    attachments.put([])
    write('')
  }

  return { body, excess, write, send, attachments }
}
