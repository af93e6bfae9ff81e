import { readFile, rm } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { HttpContext } from '@adonisjs/core/http'
import { done, refused } from '#core/result'
import { documentFile, type DocumentFile } from '#core/files/document_file'
import { pictureFile, PICTURES, type PictureFile } from '#core/files/picture_file'

export type UploadedFile =
  { kind: 'photo'; picture: PictureFile } | { kind: 'document'; document: DocumentFile }

const MEGABYTE = 1024 * 1024

/** What its author thinks is a picture may hold a program: said as such, whatever its content looks like. */
const DRAWING = /\.svgz?$/i

/** The file of this request, judged by its content. What the body parser put aside does not outlive the request. */
export async function uploadedFile({ request }: HttpContext, megabytes: number) {
  return judgedFile(request.file('file'), megabytes)
}

/** The files of this request's field `files`, each judged by its content; the first that can't be taken is the answer. */
export async function uploadedFiles({ request }: HttpContext, most: number, megabytes: number) {
  // A field of files that was left empty arrives as one without a name.
  const all = request.files('files')
  const sent = all.filter(({ size, clientName }) => size > 0 || clientName)
  const files: UploadedFile[] = []
  try {
    if (sent.length > most) return refused('too_many_files')
    for (const each of sent) {
      const file = await judgedFile(each, megabytes)
      if (!file.ok) return file
      files.push(file.value)
    }
    return done(files)
  } finally {
    for (const { tmpPath } of all) if (tmpPath) await rm(tmpPath, { force: true })
  }
}

async function judgedFile(file: MultipartFile | null, megabytes: number) {
  if (!file?.tmpPath) return refused('file_missing')
  try {
    if (file.size === 0) return refused('file_missing')
    if (file.size > megabytes * MEGABYTE) return refused('file_too_heavy')
    return await judged(await readFile(file.tmpPath), file.clientName)
  } finally {
    await rm(file.tmpPath, { force: true })
  }
}

async function judged(contents: Buffer, name: string) {
  const type = await fileTypeFromBuffer(contents)
  const sniffed = type?.mime
  if (sniffed?.startsWith('image/')) {
    if (!PICTURES[sniffed]) return refused('file_kind')
    const result = await pictureFile(contents, sniffed)
    return result.ok ? done<UploadedFile>({ kind: 'photo', picture: result.value }) : result
  }
  if (DRAWING.test(name)) return refused('file_drawing')
  const result = documentFile(contents, sniffed, name)
  return result.ok ? done<UploadedFile>({ kind: 'document', document: result.value }) : result
}
