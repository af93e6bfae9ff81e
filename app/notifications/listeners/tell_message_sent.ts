import TellUnreadMessages from '#notifications/actions/tell_unread_messages'

type Payload = { conversationId: string; authorId: string }

export default class TellMessageSent {
  handle({ conversationId, authorId }: Payload) {
    return new TellUnreadMessages().handle({ conversationId, authorId })
  }
}
