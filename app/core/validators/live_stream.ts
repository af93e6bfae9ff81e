import vine from '@vinejs/vine'

export const streamValidator = vine.create({
  /** Made by the browser for this connection only. */
  uid: vine.string().uuid(),
  /** The browser's stream before this one, which may hang half-open. */
  replaces: vine.string().uuid().optional(),
})
