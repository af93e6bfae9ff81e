import { BaseTransformer } from '@adonisjs/core/transformers'
import type { LastWords } from '#messaging/queries/last_words'

/** More of a message than this fits nowhere but in its conversation. */
const PREVIEW_LENGTH = 160

/** A conversation in a list, with the beginning of its last message. */
export default class LastWordsTransformer extends BaseTransformer<LastWords> {
  toObject() {
    const { lastMessage, ...words } = this.resource
    return {
      ...this.pick(words, [
        'conversationId',
        'otherFirstName',
        'otherRole',
        'otherPhoto',
        'unreadCount',
      ]),
      lastMessage: lastMessage && {
        ...lastMessage,
        body: lastMessage.body.slice(0, PREVIEW_LENGTH),
      },
    }
  }
}
