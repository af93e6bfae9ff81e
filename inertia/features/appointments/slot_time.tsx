import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { BothClocks } from '~/ui/both_clocks'

type SlotTimeProps = {
  start: string
  end: string
  appointment: Pick<Data.Appointments.Appointment, 'otherFirstName' | 'otherTimeZone'>
}

/** "Mardi 24 novembre", then the time on both clocks. */
export function SlotTime({ start, end, appointment }: SlotTimeProps) {
  const dates = useDates()
  const { otherFirstName: name, otherTimeZone: timeZone } = appointment
  return (
    <p className="min-w-0">
      <span className="block font-semibold first-letter:uppercase">{dates.day(start)}</span>
      <BothClocks start={start} end={end} other={{ name, timeZone }} stacked />
    </p>
  )
}
