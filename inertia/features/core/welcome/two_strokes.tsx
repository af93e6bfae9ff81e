/** Two strokes of a pen, one for each, that end up as one line. */
export function TwoStrokes() {
  return (
    <svg
      viewBox="0 0 220 18"
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      aria-hidden
      focusable="false"
      className="h-auto w-52"
    >
      <path d="M4 6c34-4 66 8 108 5" className="stroke-student" />
      <path d="M216 5c-30 9-62 9-98 6" className="stroke-tutor" />
    </svg>
  )
}
