import { configProvider } from '@adonisjs/core'
import { formatters } from '@adonisjs/i18n'
import { elided, marked } from '#core/texts/elision'
import type { FormatterFactory, TranslationsFormatterContract } from '@adonisjs/i18n/types'

/** ICU messages, with the elisions of French. */
export const frenchFormatter = () =>
  configProvider.create<FormatterFactory>(async (app) => {
    const factory = await configProvider.resolve<FormatterFactory>(app, formatters.icu())
    return (config) => withElisions(factory!(config))
  })

const withElisions = (icu: TranslationsFormatterContract): TranslationsFormatterContract => ({
  name: icu.name,
  format: (message, locale, values) =>
    locale === 'fr'
      ? elided(icu.format(marked(message), locale, values))
      : icu.format(message, locale, values),
})
