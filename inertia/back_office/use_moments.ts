import { useCurrentAdmin } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { useFormatting } from '~/back_office/use_formatting'

/** Writes out a moment, in the language and on the clock of whoever reads. */
export function useMoments() {
  const formatting = useFormatting()
  const [person] = useCurrentAdmin()
  const format = new Intl.DateTimeFormat(formatting, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: person?.timeZone as string | undefined,
  })
  return (iso: string) => writeDate(format, new Date(iso))
}
