/** For `vine.string().parse()`: one kind of line end, however the browser wrote it. */
export const cleanText = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
