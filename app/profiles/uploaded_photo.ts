import { readFile, rm } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { refused } from '#core/result'
import { MOST_BYTES, squarePhoto } from '#profiles/square_photo'

/** The photo of this form, read and made square. What the body parser put aside does not outlive the request. */
export async function uploadedPhoto({ request }: HttpContext) {
  const file = request.file('photo')
  if (!file?.tmpPath) return refused('photo_missing')
  try {
    if (file.size > MOST_BYTES) return refused('photo_too_heavy')
    return await squarePhoto(await readFile(file.tmpPath))
  } finally {
    await rm(file.tmpPath, { force: true })
  }
}
