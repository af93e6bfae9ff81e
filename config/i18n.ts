import app from '@adonisjs/core/services/app'
import { defineConfig, loaders } from '@adonisjs/i18n'
import { frenchFormatter } from '#core/texts/french_formatter'

export default defineConfig({
  defaultLocale: 'fr',
  supportedLocales: ['fr', 'en'],
  fallbackLocales: { en: 'fr' },
  formatter: frenchFormatter(),
  loaders: [loaders.fs({ location: app.languageFilesPath() })],
})
