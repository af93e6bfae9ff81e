import sharp from 'sharp'
import { fileTypeFromBuffer } from 'file-type'
import { done, refused } from '#core/result'

export const MOST_BYTES = 8 * 1024 * 1024

/** A small file may claim to be a picture that fills the memory: more than this is never decoded. */
export const MOST_PIXELS = 64_000_000

const LARGE = 512
const SMALL = 96
const SECONDS = 15

const FORMATS: Record<string, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

export type PhotoFiles = Record<'large' | 'small', { contents: Buffer; side: number }>

/**
 * What a person sent, as two square pictures of our own making: only the pixels survive, so that neither where it was
 * taken nor anything hidden in the file does. What it is is read from its content, never from its name.
 */
export async function squarePhoto(contents: Buffer) {
  if (contents.length === 0) return refused('photo_empty')
  if (contents.length > MOST_BYTES) return refused('photo_too_heavy')
  const type = await fileTypeFromBuffer(contents)
  const format = type && FORMATS[type.mime]
  if (!format) return refused('photo_kind')

  try {
    const found = await sharp(contents, { limitInputPixels: false }).metadata()
    if (found.format !== format) return refused('photo_kind')
    if (found.width * found.height > MOST_PIXELS) return refused('photo_too_large')
    return done(await squares(contents))
  } catch {
    return refused('photo_unreadable')
  }
}

async function squares(contents: Buffer): Promise<PhotoFiles> {
  const large = await square(contents, LARGE)
  return {
    large: { contents: large, side: LARGE },
    small: { contents: await square(large, SMALL), side: SMALL },
  }
}

/** The middle, upright as the camera was held, on white where it was transparent. */
const square = (contents: Buffer, side: number) =>
  sharp(contents, { limitInputPixels: MOST_PIXELS })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize(side, side, { fit: 'cover', position: 'centre' })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82 })
    .toBuffer()
