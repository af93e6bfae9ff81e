import type { StoredFile } from '../../lib/stored_file.js'

export const countsOf = (files: Pick<StoredFile, 'kind'>[]) => {
  const photoCount = files.filter(({ kind }) => kind === 'photo').length
  return { photoCount, documentCount: files.length - photoCount }
}
