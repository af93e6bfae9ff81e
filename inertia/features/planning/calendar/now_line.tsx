import { rowOf, type Hours } from './day_hours'

type NowLineProps = { clock: string; hours: Hours }

/** Where the day stands, to the quarter of an hour. */
export function NowLine({ clock, hours }: NowLineProps) {
  const [hour, minute] = clock.split(':').map(Number)
  if (hour < hours.first || hour >= hours.last) return null
  return (
    <li
      aria-hidden
      className={`pointer-events-none relative z-10 col-span-full col-start-1 h-0 border-t-2 border-sun row-start-${rowOf(hour * 4 + Math.floor(minute / 15), hours)}`}
    >
      <span className="absolute size-2.5 -translate-y-1.5 -translate-x-1 rounded-full bg-sun" />
    </li>
  )
}
