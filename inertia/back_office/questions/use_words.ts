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
    size: (bytes: number) => sizeOf(bytes, i18n.language),
    moment: (iso: string) => writeDate(moments, new Date(iso)),
  }
}

const KILOBYTE = 1000

/** A size as people read it; under one kilobyte it is one. */
function sizeOf(bytes: number, language: string) {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  const megabytes = kilobytes >= KILOBYTE
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: megabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: megabytes ? 1 : 0,
  }).format(megabytes ? kilobytes / KILOBYTE : kilobytes)
}
