declare module 'virtual:messages/*' {
  const messages: Record<string, import('~/lib/messages').Message>
  export default messages
}
