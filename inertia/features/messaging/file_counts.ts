import type { MessageFile } from './conversation_types.js'

export const countsOf = (files: Pick<MessageFile, 'kind'>[]) => {
  const photoCount = files.filter(({ kind }) => kind === 'photo').length
  return { photoCount, documentCount: files.length - photoCount }
}
