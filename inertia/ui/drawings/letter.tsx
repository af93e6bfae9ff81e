import { Drawing } from '~/ui/drawings/drawing'

/** A letter on its way: the first message, a quiet inbox. */
export function Letter() {
  return (
    <Drawing>
      <path d="M74 44l92-8 6 62-92 8z" />
      <path d="M74 44l50 28 42-36M80 106l32-40M172 98l-38-34" />
      <path d="M84 30h56M84 22h32" className="stroke-student" />
      <path d="M40 52h22M28 66h36M44 80h24" className="stroke-tutor" />
      <path d="M196 50c8 2 14 8 16 16M198 36c16 2 26 14 28 28" className="stroke-sun" />
      <path d="M4 114h232" className="stroke-line" />
    </Drawing>
  )
}
