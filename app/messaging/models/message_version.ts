import { MessageVersionSchema } from '#database/schema'

/** What a message said before it was corrected or withdrawn. */
export default class MessageVersion extends MessageVersionSchema {}
