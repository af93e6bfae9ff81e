import { classes } from '~/ui/classes'
import { WASHES } from './wash_look'
import type { AvailableDay } from './entries'
import { quartersWithin, rowsOf, type Hours } from './day_hours'

type AvailabilityWashProps = { available: AvailableDay; hours: Hours }

/** When one is available, and when both are, behind the hours of a day; a sentence says the same. */
export function AvailabilityWash({ available, hours }: AvailabilityWashProps) {
  return (['own', 'shared'] as const).flatMap((whose) =>
    available[whose]
      .map((span) => quartersWithin(span, hours))
      .filter(({ start, end }) => start < end)
      .map((span) => (
        <li
          key={whose + span.start}
          aria-hidden
          className={classes('col-span-full col-start-1', rowsOf(span, hours), WASHES[whose])}
        />
      ))
  )
}
