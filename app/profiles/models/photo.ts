import { PhotoSchema } from '#database/schema'

/** A person's photo: a large and a small file. Whoever has none has initials drawn in their ink. */
export default class Photo extends PhotoSchema {
  static selfAssignPrimaryKey = true
}
