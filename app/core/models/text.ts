import { TextSchema } from '#database/schema'

/** An e-mail, a notice, or both of one kind, and what staff wrote in the place of its shipped words. */
export default class Text extends TextSchema {}
