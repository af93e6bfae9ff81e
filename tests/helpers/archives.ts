import { crc32 } from 'node:zlib'

/** A ZIP archive that packs nothing, with these entries in their order. */
export function zip(entries: Record<string, string>) {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const file = entry(name, Buffer.from(text))
    directory.push(directoryEntry(file, name, offset))
    files.push(file)
    offset += file.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...files, listed, end(directory.length, listed.length, offset)])
}

function entry(name: string, contents: Buffer) {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(crc32(contents), 14)
  head.writeUInt32LE(contents.length, 18)
  head.writeUInt32LE(contents.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), contents])
}

/** What a file's own head says, once more. */
function directoryEntry(file: Buffer, name: string, offset: number) {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  file.copy(head, 6, 4, 28)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, Buffer.from(name)])
}

function end(count: number, length: number, offset: number) {
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(length, 12)
  tail.writeUInt32LE(offset, 16)
  return tail
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** A Word document as far as its kind can be told, with more entries beside. */
export const docx = (more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${OFFICE}.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...more,
  })

export const odt = (more: Record<string, string> = {}) =>
  zip({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>', ...more })
