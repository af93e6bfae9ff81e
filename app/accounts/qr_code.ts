import { encode } from 'uqr'

export type QrCode = { size: number; path: string }

/** A QR code as the path of an SVG of this size: one square for each dark module. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { border: 0 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))
  )
  return { size, path: squares.join('') }
}
