import type { Changes, Message, MessagesPage } from './conversation_types.js'

type Place = { before?: number; after?: number; around?: number; date?: string }

/** What the page of one conversation asks of the server. */
export interface ConversationServer {
  edit(messageId: string, body: string): Promise<Message>
  withdraw(messageId: string): Promise<Message>
  typing(): Promise<unknown>
  changes(after: number): Promise<Changes>
  page(place: Place): Promise<MessagesPage>
  pin(messageId: string, reason: string): Promise<Message>
  unpin(messageId: string): Promise<Message>
  read(position: number): Promise<unknown>
  /** Whether the server answered that it will not: asking again changes nothing. */
  refuses(error: unknown): boolean
  /** The server's sentence, or one for a connection that doesn't answer. */
  reasonOf(error: unknown): string
}
