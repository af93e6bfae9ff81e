import fc from 'fast-check'
import { test } from '@japa/runner'
import { fileTypeFromBuffer } from 'file-type'
import { docx, odt, zip } from '#tests/helpers/archives'
import { documentFile, nameOf } from '#core/files/document_file'
import { zipEntries } from '#core/files/zip_entries'

const read = async (contents: Buffer, name = 'Devoir') =>
  documentFile(contents, (await fileTypeFromBuffer(contents))?.mime, name)

test.group('A document that is sent', () => {
  test('is known by its content, and its name ends accordingly', async ({ assert }) => {
    for (const [contents, name] of [
      [docx(), 'Devoir.docx'],
      [odt(), 'Devoir.odt'],
      [Buffer.from('%PDF-1.7\n'), 'Devoir.pdf'],
      [Buffer.from('Réviser les fractions'), 'Devoir.txt'],
    ] as const) {
      const result = await read(contents, 'Devoir.exe')
      assert.equal(result.ok && result.value.name, name)
    }
  })

  test('is refused with a program in it, whatever it claims to be', async ({ assert }) => {
    for (const contents of [
      docx({ 'word/vbaProject.bin': 'Sub AutoOpen()' }),
      docx({ 'word/activeX/activeX1.bin': 'x' }),
      odt({ 'Basic/Standard/Module1.xml': 'Sub Main' }),
      odt({ 'Scripts/python/a.py': 'print()' }),
    ]) {
      assert.containsSubset(await read(contents), { ok: false, reason: 'file_macros' })
    }
  })

  test('is refused when it is anything else', async ({ assert }) => {
    for (const contents of [
      zip({ 'a.txt': 'an archive' }),
      Buffer.from('\u0000\u0001binary'),
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ]) {
      assert.containsSubset(await read(contents), { ok: false, reason: 'file_kind' })
    }
  })

  test('a text of an old computer becomes one of today', async ({ assert }) => {
    const result = await read(Buffer.from('\u00e9l\u00e8ve', 'latin1'))
    assert.equal(result.ok && result.value.contents.toString(), 'élève')
  })

  test('a name is never a path, nor longer than a line', ({ assert }) => {
    assert.equal(nameOf('../../etc/passwd', 'txt'), 'passwd.txt')
    assert.equal(nameOf('C:\\devoirs\\maths.pdf', 'pdf'), 'maths.pdf')
    assert.equal(nameOf('photo\u202Efdp.exe', 'pdf'), 'photofdp.pdf')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const kept = nameOf(name, 'pdf')
        return /^[^/\\\p{Cc}]+\.pdf$/u.test(kept) && [...kept].length <= 200
      })
    )
  })

  test('any bytes are read as an archive or not, without a fall', ({ assert }) => {
    const whole = docx()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (place, byte) => {
        const broken = Buffer.from(whole)
        broken[place] = byte
        zipEntries(broken)
      })
    )
    assert.deepEqual(zipEntries(whole), ['[Content_Types].xml', 'word/document.xml'])
    assert.isNull(zipEntries(Buffer.from('PK')))
  })
})
