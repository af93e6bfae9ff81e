import sharp from 'sharp'
import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import SendMessage from '#messaging/actions/send_message'
import StoreMessageFile from '#messaging/actions/store_message_file'
import { pictureFile } from '#core/files/picture_file'
import type Conversation from '#messaging/models/conversation'
import type { UploadedFile } from '#core/files/uploaded_file'

export const createDocument = (name = 'Fractions_maison.pdf'): UploadedFile => ({
  kind: 'document',
  document: { name, mediaType: 'application/pdf', contents: Buffer.from('%PDF-1.7 …') },
})

export async function createPicture(width = 640, height = 480): Promise<UploadedFile> {
  const background = '#2b57c4'
  const drawn = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
  const result = await pictureFile(drawn, 'image/png')
  if (!result.ok) throw new Error(`The picture was refused: ${result.reason}`)
  return { kind: 'photo', picture: result.value }
}

/** A file that waits for its message. */
export async function createUnsentFile(
  conversation: Conversation,
  user: User,
  file?: UploadedFile
) {
  const id = randomUUID() as string
  const { id: conversationId, pairId } = conversation
  const input = { id, conversationId, pairId, userId: user.id, file: file ?? createDocument() }
  const result = await new StoreMessageFile().handle(input)
  if (!result.ok) throw new Error(`The file was refused: ${result.reason}`)
  return id
}

/** A message with one file, sent as it happens in life. */
export async function createMessageFile(
  conversation: Conversation,
  author: User,
  { file, body = '' }: { file?: UploadedFile; body?: string } = {}
) {
  const fileId = await createUnsentFile(conversation, author, file)
  const { id: conversationId, pairId } = conversation
  const send = { conversationId, pairId, authorId: author.id, clientId: randomUUID(), body }
  const result = await new SendMessage().handle({ ...send, fileIds: [fileId] })
  if (!result.ok) throw new Error(`The message was refused: ${result.reason}`)
  return { fileId, message: result.value.message }
}
