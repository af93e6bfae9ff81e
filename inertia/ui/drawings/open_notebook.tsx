import { Drawing } from '~/ui/drawings/drawing'

/** An open notebook and a pen, its right page still empty: homework and notes to come. */
export function OpenNotebook() {
  return (
    <Drawing>
      <path d="M120 30c-16-9-40-12-74-10v74c34-2 58 1 74 10 16-9 40-12 74-10V20c-34-2-58 1-74 10zM120 30v74" />
      <path d="M64 20v74" className="stroke-margin" />
      <path
        d="M74 40c12 0 22 1 34 4M74 54c12 0 22 1 34 4M74 68c8 0 14 0 20 2"
        className="stroke-student"
      />
      <path d="M134 44c10-3 20-4 30-4" className="stroke-tutor" />
      <path
        d="M214 34l-46 46-11 3 3-11 46-46c2-2 6-2 8 0s2 6 0 8zM200 32l8 8"
        className="stroke-tutor"
      />
      <path d="M4 112h232" className="stroke-line" />
    </Drawing>
  )
}
