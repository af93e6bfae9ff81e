import { useTranslation } from 'adminjs'
import type { Locale } from '~/lib/messages'
import { formattingLocale } from '~/lib/formatting_locale'

/** In which words days and hours are written: those of the site. */
export function useFormatting() {
  const { i18n } = useTranslation()
  return formattingLocale(i18n.language as Locale)
}
