type TickProps = {
  size?: number
  /** Draws itself, for the moment when something has just been done. */
  animated?: boolean
}

/** The stroke of a pen that says "done". The word stands beside it. */
export function Tick({ size = 20, animated }: TickProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden focusable="false">
      <path
        d="M3.5 10.8c1.6 1.2 2.8 2.6 3.9 4.4 2-4.7 4.8-8 9.1-11"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray="24"
        className={animated ? 'animate-tick' : undefined}
      />
    </svg>
  )
}
