declare module 'virtual:page-texts' {
  type Catalogue = { default: Record<string, import('~/lib/messages').Message> }

  /** By "fr/<page>": the texts of a page, of the shell ("fr/"), or while developing of all ("fr/*"). */
  const loaders: Record<string, () => Promise<Catalogue>>
  export default loaders
}

declare module 'virtual:texts/*' {
  const messages: Record<string, import('~/lib/messages').Message>
  export default messages
}
