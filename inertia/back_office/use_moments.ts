import { useCurrentAdmin, useTranslation } from 'adminjs'
import { writeDate } from '~/lib/write_date'

/** Writes out a moment, in the language and on the clock of whoever reads. */
export function useMoments() {
  const { i18n } = useTranslation()
  const [person] = useCurrentAdmin()
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: person?.timeZone as string | undefined,
  })
  return (iso: string) => writeDate(format, new Date(iso))
}
