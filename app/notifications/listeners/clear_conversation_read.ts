import ClearReadMessages from '#notifications/actions/clear_read_messages'

type Payload = { conversationId: string; userId: string }

export default class ClearConversationRead {
  handle(payload: Payload) {
    return new ClearReadMessages().handle(payload)
  }
}
