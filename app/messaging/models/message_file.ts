import { MessageFileSchema } from '#database/schema'

/** A photo or a document of a message, or of one that is not sent yet. */
export default class MessageFile extends MessageFileSchema {}
