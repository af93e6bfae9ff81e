import { client, urlFor } from '~/client'
import { upload } from '~/lib/upload'
import type { Translate } from '~/lib/messages'
import type { ConversationServer } from '~/features/messaging/conversation_store'
import type {
  Changes,
  Finding,
  Message,
  MessagesPage,
  OutgoingFile,
} from '~/features/messaging/conversation_types'

const headers = { accept: 'application/json' }

/** Statuses of a refusal by a rule, which comes with its sentence. */
const REFUSED = [409, 422, 429]

const SIGNED_OUT = 401

/** From here on it is the site itself that can't be reached. */
const OUTAGE = 502

/** The server's answers about one conversation. */
export function conversationServer(id: string, t: Translate, role: string): ConversationServer {
  const ask = async <Answer>(name: any, options: object = {}) =>
    (await (client as any).request(name, { headers, params: { id }, ...options })) as Answer
  const withMessage = async (name: string, messageId: string, body?: object) => {
    const params = { id, messageId }
    const { message } = await ask<{ message: Message }>(name, { params, body })
    return message
  }

  const uploaded = new Set<string>()
  const uploadAll = async (files: OutgoingFile[], onProgress: (share: number) => void) => {
    for (const [index, { id: fileId, file }] of files.entries()) {
      const url = urlFor('message_files.show', { id, fileId })
      const told = (share: number) => onProgress((index + share) / files.length)
      if (!uploaded.has(fileId)) await upload(url, file, file.name, told)
      uploaded.add(fileId)
    }
  }

  return {
    async send({ files = [], ...words }, onProgress) {
      await uploadAll(files, onProgress)
      const body = { ...words, ...(files.length > 0 && { fileIds: files.map((one) => one.id) }) }
      const { message } = await ask<{ message: Message }>('messages.store', { body })
      return message
    },
    changes: (after) => ask<Changes>('conversation_changes.index', { query: { after } }),
    page: (query) => ask<MessagesPage>('messages.index', { query }),
    edit: (messageId, body) => withMessage('messages.update', messageId, { body }),
    withdraw: (messageId) => withMessage('messages.destroy', messageId),
    typing: () => ask('conversation_typing.store'),
    pin: (messageId, reason) => withMessage('message_pins.store', messageId, { reason }),
    unpin: (messageId) => withMessage('message_pins.destroy', messageId),
    read: (position) => ask('conversation_reading.update', { body: { position } }),
    reasonOf(error) {
      const { status, response } = error as { status?: number; response?: { message?: string } }
      if (status === SIGNED_OUT) return t('messaging.failed_signed_out', { role })
      const told = REFUSED.includes(status ?? 0) ? response?.message : undefined
      return told ?? t('messaging.failed_network', { role })
    },
    findingsOf: (error) => (error as { response?: { findings?: Finding[] } }).response?.findings,
    isLost: (error) => ((error as { status?: number }).status ?? OUTAGE) >= OUTAGE,
  }
}
