import { useEffect } from 'react'
import { useTranslation } from 'adminjs'
import { elided, marked } from '#core/texts/elision'

const heard = new WeakSet<object>()

/** The back office's words elide as the site's do, where a name is put into them. */
export function useElision() {
  const { i18n } = useTranslation()
  useEffect(() => {
    const { interpolator } = i18n.services
    if (i18n.language !== 'fr' || heard.has(interpolator)) return
    heard.add(interpolator)
    const interpolate = interpolator.interpolate.bind(interpolator)
    interpolator.interpolate = (text: string, ...rest: [object, string, object]) =>
      elided(interpolate(marked(text), ...rest))
  }, [i18n])
}
