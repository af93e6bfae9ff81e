/** What is looked at: in a PNG other parts may stand before the one that says it moves. */
const BEGINNING = 64 * 1024
/** A WebP's flags, and the one for an animation. */
const FLAGS = 20
const MOVES = 0x02
/** What a GIF that goes on and on says at its beginning, and what stands before each of its frames. */
const LOOPS = 'NETSCAPE2.0'
const FRAME = '!\xf9\x04'

/** Whether a picture moves, of which the server keeps one frame. What can't be read doesn't. */
export async function isMoving(file: File) {
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer())
    const said = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
    if (said(8, 16) === 'WEBPVP8X') return (bytes[FLAGS] & MOVES) !== 0
    if (said(0, 3) === 'GIF') return timesIn(bytes, LOOPS) > 0 || timesIn(bytes, FRAME) > 1
    if (said(1, 4) === 'PNG') return timesIn(bytes, 'acTL') > 0
    return said(4, 12) === 'ftypavis'
  } catch {
    return false
  }
}

/** The first of these that moves. */
export async function firstMoving(files: File[]): Promise<File | undefined> {
  const moving = await Promise.all(files.map(isMoving))
  return files[moving.indexOf(true)]
}

function timesIn(bytes: Uint8Array, name: string) {
  const [first, ...rest] = [...name].map((letter) => letter.charCodeAt(0))
  const begins = (at: number) => rest.every((code, place) => bytes[at + 1 + place] === code)
  let times = 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (begins(at)) times++
  }
  return times
}
