const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535

/** The names in a ZIP archive, read from its directory without unpacking anything; null when it has none that holds. */
export function zipEntries(contents: Buffer): string[] | null {
  const end = endOf(contents)
  if (end === null) return null
  const names: string[] = []
  let place = contents.readUInt32LE(end + 16)
  for (let count = contents.readUInt16LE(end + 10); count > 0; count--) {
    if (place + ENTRY_LENGTH > end || contents.readUInt32LE(place) !== ENTRY) return null
    const start = place + ENTRY_LENGTH
    const nameLength = contents.readUInt16LE(place + 28)
    names.push(contents.toString('utf8', start, start + nameLength))
    place =
      start + nameLength + contents.readUInt16LE(place + 30) + contents.readUInt16LE(place + 32)
  }
  return names
}

function endOf(contents: Buffer) {
  const first = Math.max(0, contents.length - END_LENGTH - LONGEST_COMMENT)
  for (let place = contents.length - END_LENGTH; place >= first; place--) {
    if (contents.readUInt32LE(place) === END) return place
  }
  return null
}
