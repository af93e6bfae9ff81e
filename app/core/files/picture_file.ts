import sharp from 'sharp'
import { done, refused } from '#core/result'

/** A small file may claim to be a picture that fills the memory: more than this is never decoded. */
export const MOST_PIXELS = 64_000_000

const LARGE = 2048
const SMALL = 480
const SECONDS = 15

/** What is decoded here. A phone's HEIC is turned into JPEG by its own browser: its patents keep it out of here. */
export const PICTURES: Record<string, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

type Picture = { contents: Buffer; width: number; height: number }
export type PictureFile = { large: Picture; small: Picture }

/**
 * A picture of our own making, in two sizes: only the pixels survive, so that neither where it was taken nor
 * anything hidden in the file does.
 */
export async function pictureFile(contents: Buffer, sniffed: string) {
  try {
    const found = await sharp(contents, { limitInputPixels: false }).metadata()
    if (found.format !== PICTURES[sniffed]) return refused('file_kind')
    if (found.width * found.height > MOST_PIXELS) return refused('file_too_large')
    const large = await bounded(contents, LARGE)
    return done({ large, small: await bounded(large.contents, SMALL) })
  } catch {
    return refused('file_unreadable')
  }
}

/** Upright as the camera was held, its longest side no longer than this, on white where it was transparent. */
async function bounded(contents: Buffer, side: number): Promise<Picture> {
  const { data, info } = await sharp(contents, { limitInputPixels: MOST_PIXELS })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { contents: data, width: info.width, height: info.height }
}
