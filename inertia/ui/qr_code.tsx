type QrCodeProps = { code: { size: number; path: string }; label: string }

/** The quiet zone that readers need around it, in modules. */
const MARGIN = 4

/** A QR code, drawn by the server. Always dark on white: many readers refuse the reverse. */
export function QrCode({ code: { size, path }, label }: QrCodeProps) {
  const whole = size + 2 * MARGIN
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full max-w-56 forced-color-adjust-none rounded-md border border-line"
    >
      <rect x={-MARGIN} y={-MARGIN} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
