import { existsSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'

const PATH = '/manifest.webmanifest'

test.group('What a phone installs', () => {
  test('bears the name of the association, in the language of the phone', async ({
    client,
    assert,
  }) => {
    await transaction((trx) => settings.update({ associationName: 'Coup de pouce' }, trx))
    const answer = await client.get(PATH).header('Accept-Language', 'en')
    answer.assertStatus(200)
    assert.include(answer.header('content-type'), 'application/manifest+json')
    const { name, lang, icons, shortcuts } = JSON.parse(answer.text())
    assert.equal(name, 'Coup de pouce')
    assert.equal(lang, 'en')
    assert.deepInclude(shortcuts, { name: 'Homework', url: '/homework' })
    for (const { src } of icons) assert.isTrue(existsSync(app.makePath('public', `.${src}`)), src)
  })
})
