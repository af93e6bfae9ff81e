import { client } from '~/client'
import type { Translate } from '~/lib/messages'
import type { ConversationServer } from '~/features/messaging/conversation_server'
import type { Changes, Message, MessagesPage } from '~/features/messaging/conversation_types'

const headers = { accept: 'application/json' }

/** Statuses of a refusal by a rule, which comes with its sentence. */
const REFUSED = [409, 422, 429]

const SIGNED_OUT = 401

/** Its answer may be another one in a moment: a token that is too old, too much at once, the site itself down. */
const IN_A_MOMENT = [419, 429]

/** The server's answers about one conversation. */
export function conversationServer(id: string, t: Translate, role: string): ConversationServer {
  const ask = async <Answer>(name: any, options: object = {}) =>
    (await (client as any).request(name, { headers, params: { id }, ...options })) as Answer
  const withMessage = async (name: string, messageId: string, body?: object) => {
    const params = { id, messageId }
    const { message } = await ask<{ message: Message }>(name, { params, body })
    return message
  }

  return {
    changes: (after) => ask<Changes>('conversation_changes.index', { query: { after } }),
    page: (query) => ask<MessagesPage>('messages.index', { query }),
    edit: (messageId, body) => withMessage('messages.update', messageId, { body }),
    withdraw: (messageId) => withMessage('messages.destroy', messageId),
    typing: () => ask('conversation_typing.store'),
    pin: (messageId, reason) => withMessage('message_pins.store', messageId, { reason }),
    unpin: (messageId) => withMessage('message_pins.destroy', messageId),
    read: (position) => ask('conversation_reading.update', { body: { position } }),
    refuses(error) {
      const { status = 0 } = error as { status?: number }
      return status >= 400 && status < 500 && !IN_A_MOMENT.includes(status)
    },
    reasonOf(error) {
      const { status, response } = error as { status?: number; response?: { message?: string } }
      if (status === SIGNED_OUT) return t('messaging.failed_signed_out', { role })
      const told = REFUSED.includes(status ?? 0) ? response?.message : undefined
      return told ?? t('messaging.failed_network', { role })
    },
  }
}
