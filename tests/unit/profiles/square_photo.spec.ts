import sharp from 'sharp'
import { test } from '@japa/runner'
import { MOST_BYTES, squarePhoto } from '#profiles/square_photo'
import { jpeg, photoOfPhone, pngThatClaims, SVG } from '#tests/helpers/pictures'

const reasonOf = async (contents: Buffer) => {
  const result = await squarePhoto(contents)
  return result.ok ? null : result.reason
}

test.group('A photo', () => {
  test('becomes two squares that know nothing of the phone nor of the place', async ({
    assert,
  }) => {
    const sent = await photoOfPhone()
    assert.isDefined((await sharp(sent).metadata()).exif)
    const result = await squarePhoto(sent)
    assert.isTrue(result.ok)
    if (!result.ok) return
    for (const [size, side] of [['large', 512] as const, ['small', 96] as const]) {
      const { contents } = result.value[size]
      const looks = await sharp(contents).metadata()
      assert.deepEqual([looks.format, looks.width, looks.height], ['webp', side, side])
      assert.isUndefined(looks.exif)
      assert.isUndefined(looks.orientation)
      assert.notInclude(contents.toString('latin1'), 'Phone of Lina')
    }
  })

  test('may be a PNG or a WebP, also a transparent one', async ({ assert }) => {
    const empty = sharp({ create: { width: 9, height: 30, channels: 4, background: '#0000' } })
    for (const contents of [await empty.png().toBuffer(), await empty.webp().toBuffer()]) {
      const result = await squarePhoto(contents)
      assert.isTrue(result.ok)
      if (result.ok) assert.isFalse((await sharp(result.value.large.contents).metadata()).hasAlpha)
    }
  })

  test('is nothing but its pixels: what was hidden behind them is gone', async ({ assert }) => {
    const polyglot = Buffer.concat([
      await jpeg(),
      Buffer.from('<script>alert(1)</script>PK\x03\x04'),
    ])
    const result = await squarePhoto(polyglot)
    assert.isTrue(result.ok)
    if (result.ok) assert.notInclude(result.value.large.contents.toString('latin1'), 'script')
  })

  test('is refused for what it is', async ({ assert }) => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    assert.equal(await reasonOf(Buffer.alloc(0)), 'photo_empty')
    assert.equal(await reasonOf(Buffer.alloc(MOST_BYTES + 1)), 'photo_too_heavy')
    assert.equal(await reasonOf(SVG), 'photo_kind')
    assert.equal(await reasonOf(gif), 'photo_kind')
    assert.equal(await reasonOf(Buffer.from('%PDF-1.7 hello')), 'photo_kind')
    assert.equal(await reasonOf(pngThatClaims(30_000, 30_000)), 'photo_too_large')
    assert.equal(await reasonOf(pngThatClaims(400, 400)), 'photo_unreadable')
    const cut = (await jpeg()).subarray(0, 300)
    assert.equal(await reasonOf(cut), 'photo_unreadable')
  })
})
