import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'

const plain = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: '#2b57c4' } })

export const jpeg = () => plain().jpeg().toBuffer()

/** Noise, which hardly gets smaller as a PNG. */
export const largePng = () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width: 640, height: 480, channels: 3, background: '#000000', noise } })
    .png()
    .toBuffer()
}

/** As a phone takes it: lying on its side, with the place where it was taken. */
export const photoOfPhone = () =>
  plain()
    .withExif({
      IFD0: { Make: 'Phone of Lina' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 45/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** Two frames, blue and then brown. */
const moving = () => {
  const frame = (background: string) => ({
    create: { width: 64, height: 48, channels: 3 as const, background },
  })
  const frames = ['#2b57c4', '#7a4a12'].map((colour) => sharp(frame(colour)).png().toBuffer())
  return Promise.all(frames).then((two) => sharp(two, { join: { animated: true } }))
}
export const movingGif = async () => (await moving()).gif().toBuffer()
export const movingWebp = async () => (await moving()).webp({ lossless: true }).toBuffer()

/** A few bytes that claim to be a picture of this size. */
export function pngThatClaims(width: number, height: number) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const body = chunk('IDAT', deflateSync(Buffer.alloc(100)))
  return Buffer.concat([start, chunk('IHDR', head), body, chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer) {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
)
