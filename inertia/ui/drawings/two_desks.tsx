import { Drawing } from '~/ui/drawings/drawing'

/** Two people at their own desk, one line between their lamps: before a pair has met. */
export function TwoDesks() {
  return (
    <Drawing>
      <g className="stroke-student">
        <path d="M10 96h76M18 96v16M78 96v16" />
        <circle cx="42" cy="50" r="11" />
        <path d="M24 96c0-19 7-29 18-29s18 10 18 29" />
        <path d="M58 90l16-4 4 10H62z" />
      </g>
      <g className="stroke-tutor">
        <path d="M154 96h76M162 96v16M222 96v16" />
        <circle cx="198" cy="48" r="11" />
        <path d="M180 96c0-20 7-31 18-31s18 11 18 31" />
        <path d="M182 90l-16-4-4 10h16z" />
      </g>
      <path d="M80 76c20-34 60-34 80 0" strokeDasharray="1 7" />
      <path d="M113 43c4 4 9 5 14 0" />
      <path d="M4 112h232" className="stroke-line" />
    </Drawing>
  )
}
