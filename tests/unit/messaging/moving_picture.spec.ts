import sharp from 'sharp'
import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'
import { jpeg, largePng, movingGif, movingWebp, SVG } from '#tests/helpers/pictures'

const { isMoving } = await browserCode('lib/moving_picture')

/** A PNG that says, before its picture, that it has frames. */
async function movingPng() {
  const still = await largePng()
  const [start, rest] = [still.subarray(0, 33), still.subarray(33)]
  return Buffer.concat([start, Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0----'), rest])
}

test.group('Whether a picture moves', () => {
  const rows: [string, string, () => Promise<Buffer>, boolean][] = [
    ['a GIF', 'image/gif', movingGif, true],
    [
      'a GIF of one frame',
      'image/gif',
      async () =>
        sharp(await jpeg())
          .gif()
          .toBuffer(),
      false,
    ],
    ['a WebP of two frames', 'image/webp', movingWebp, true],
    [
      'a WebP',
      'image/webp',
      async () =>
        sharp(await jpeg())
          .webp()
          .toBuffer(),
      false,
    ],
    ['a PNG of two frames', 'image/png', movingPng, true],
    ['a PNG', 'image/png', largePng, false],
    ['a JPEG', 'image/jpeg', jpeg, false],
    ['a drawing', 'image/svg+xml', async () => SVG, false],
    ['nothing', 'image/png', async () => Buffer.alloc(0), false],
  ]
  for (const [name, type, made, expected] of rows) {
    test(`${name}: ${expected}`, async ({ assert }) => {
      const file = new File([new Uint8Array(await made())], 'picture', { type })
      assert.equal(await isMoving(file), expected)
    })
  }
})
