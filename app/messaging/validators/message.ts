import vine from '@vinejs/vine'

/** The same as the database's CHECK. */
export const LONGEST_MESSAGE = 4000

/** One kind of line end, and no NUL character, which PostgreSQL's text can't hold. */
const clean = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\0', '') : value

export const messageValidator = vine.create({
  clientId: vine.string().uuid(),
  body: vine.string().parse(clean).trim().minLength(1).maxLength(LONGEST_MESSAGE),
})
