import type { Locale } from '~/lib/messages'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const OTHER: Record<Locale, Locale> = { fr: 'en', en: 'fr' }

/** Each language is named in itself. A plain form: it works without script, and brings a full load. */
export function LanguageSwitch() {
  const { t, locale } = useTranslation()
  const { csrfToken } = useShared()
  const other = OTHER[locale]
  // An unknown address has no session, so nothing can be sent from its page.
  if (!csrfToken) return null

  return (
    <form method="post" action="/locale">
      <input type="hidden" name="_csrf" value={csrfToken} />
      <button
        name="locale"
        value={other}
        lang={other}
        className="min-h-11 rounded-md px-2 font-medium text-ink-quiet hover:text-action"
      >
        {t(`layout.language_${other}`)}
      </button>
    </form>
  )
}
