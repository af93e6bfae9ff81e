import { LegalTextSchema } from '#database/schema'

/** One version of a text that people agree to. It never changes: a change is a new version. */
export default class LegalText extends LegalTextSchema {}
