import type { FileRow } from '#core/files/files_sql'

/** What the row of a message says of its files, so that nobody need look at them to name or find it. */
export function describeFiles(files: FileRow[]) {
  const documents = files.filter(({ kind }) => kind === 'document')
  return {
    photoCount: files.length - documents.length,
    documentCount: documents.length,
    fileNames: documents.map(({ name }) => name).join(' '),
  }
}
