import type { Locale } from '~/lib/messages'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

const YEAR = 365 * 24 * 60 * 60
const OTHER: Record<Locale, Locale> = { fr: 'en', en: 'fr' }

/** Keeps the choice on this device, for those who are signed out; the account's language wins later. */
function choose(locale: Locale) {
  document.cookie = `locale=${locale}; path=/; max-age=${YEAR}; samesite=lax`
  window.location.reload()
}

/** Each language is named in itself. Without script the browser's own language decides. */
export function LanguageSwitch() {
  const { t, locale } = useTranslation()
  const other = OTHER[locale]
  if (!useHydrated()) return null

  return (
    <button
      type="button"
      lang={other}
      onClick={() => choose(other)}
      className="min-h-11 rounded-md px-2 font-medium text-ink-quiet hover:text-action"
    >
      {t(`layout.language_${other}`)}
    </button>
  )
}
