import { randomUUID } from 'node:crypto'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { LastWordsOfPair } from '#messaging/queries/last_words'

/** The last words of a conversation, and whose they are. */
export default class LastWordsTransformer extends BaseTransformer<LastWordsOfPair> {
  constructor(
    words: LastWordsOfPair,
    private viewer: { id: string }
  ) {
    super(words)
  }

  toObject() {
    const { conversationId, pairId, otherFirstName, otherPhoto, writable } = this.resource
    const { lastMessage, unreadCount } = this.resource
    return {
      conversationId,
      pairId,
      otherFirstName,
      otherPhoto,
      writable,
      unreadCount,
      // The id of the answer's first send: also without script a message is stored once.
      replyId: randomUUID(),
      lastMessage: lastMessage && {
        body: lastMessage.body,
        photoCount: lastMessage.photoCount,
        documentCount: lastMessage.documentCount,
        byTeam: lastMessage.byTeam,
        own: lastMessage.authorId === this.viewer.id,
        createdAt: lastMessage.createdAt,
      },
    }
  }
}
