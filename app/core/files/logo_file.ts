import sharp from 'sharp'
import { readFile, rm } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import { done, refused } from '#core/result'
import { MOST_PIXELS, PICTURES } from '#core/files/picture_file'

const MOST_BYTES = 5 * 1024 * 1024
/** Twice what is drawn, for screens that are fine. */
const WIDTH = 480
const HEIGHT = 160
const MOST_STORED = 300_000

/**
 * A logo of our own making: only the pixels survive. As PNG, which mail programs show too, and transparent where it was.
 * What the body parser put aside does not outlive the request.
 */
export async function logoFile(file: MultipartFile | null) {
  if (!file?.tmpPath) return refused('file_missing')
  try {
    if (file.size === 0) return refused('file_missing')
    if (file.size > MOST_BYTES) return refused('file_too_heavy')
    return await drawn(await readFile(file.tmpPath))
  } finally {
    await rm(file.tmpPath, { force: true })
  }
}

async function drawn(contents: Buffer) {
  const sniffed = await fileTypeFromBuffer(contents)
  const kind = PICTURES[sniffed?.mime ?? '']
  if (!kind) return refused('file_kind')
  try {
    const found = await sharp(contents, { limitInputPixels: false }).metadata()
    if (found.format !== kind) return refused('file_kind')
    if (found.width * found.height > MOST_PIXELS) return refused('file_too_large')
    const { data, info } = await sharp(contents, { limitInputPixels: MOST_PIXELS })
      .timeout({ seconds: 15 })
      .autoOrient()
      .resize(WIDTH, HEIGHT, { fit: 'inside', withoutEnlargement: true })
      .png({ palette: true, quality: 90 })
      .toBuffer({ resolveWithObject: true })
    if (data.length > MOST_STORED) return refused('file_too_heavy')
    return done({ png: data, width: info.width, height: info.height })
  } catch {
    return refused('file_unreadable')
  }
}
