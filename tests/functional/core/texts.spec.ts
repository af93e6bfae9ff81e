import { test } from '@japa/runner'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'

test.group('The texts that staff edit', () => {
  test('{url} shows them in the reader’s language, as text')
    .with([
      { url: '/privacy', name: 'privacy' },
      { url: '/legal-notice', name: 'legal_notice' },
    ] as const)
    .run(async ({ client }, { url, name }) => {
      const texts = { privacyFr: '# Bonjour', privacyEn: '# Hello' }
      const notices = { legalNoticeFr: '# Bonjour', legalNoticeEn: '# Hello' }
      await transaction((trx) => settings.update({ ...texts, ...notices }, trx))

      for (const [language, text] of [
        ['fr', 'Bonjour'],
        ['en', 'Hello'],
      ]) {
        const response = await client.get(url).header('accept-language', language).withInertia()
        response.assertInertiaComponent('core/texts/show')
        response.assertInertiaPropsContains({ name, blocks: [{ kind: 'heading', text }] })
      }
    })
})
