/** For `vine.string().parse()`: one kind of line end, and no NUL, which PostgreSQL's text can't hold. */
export const cleanText = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\0', '') : value
