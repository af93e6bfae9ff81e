import { useCurrentAdmin, useTranslation } from 'adminjs'
import { writeDate } from '~/lib/write_date'

/** The words of the inbox, and moments on the clock of whoever reads. */
export function useWords() {
  const { translateComponent, i18n } = useTranslation()
  const [person] = useCurrentAdmin()
  const moments = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: person?.timeZone as string | undefined,
  })
  return {
    userId: person?.id,
    t: (key: string, options = {}) => translateComponent(`Questions.${key}`, options as never),
    moment: (iso: string) => writeDate(moments, new Date(iso)),
  }
}
