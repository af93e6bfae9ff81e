import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import i18nManager from '@adonisjs/i18n/services/main'
import { elided, marked } from '#core/texts/elision'

/** What the browser's side is made of has TypeScript projects of its own, so its types don't come along. */
const load = (path: string) => import(app.makeURL(path).href)

test.group('French elides', () => {
  test('before {name}: {said}')
    .with([
      { name: 'Inès', said: 'le binôme d’Inès' },
      { name: 'Élise', said: 'le binôme d’Élise' },
      { name: 'E\u0301lise', said: 'le binôme d’E\u0301lise' },
      { name: 'İlyas', said: 'le binôme d’İlyas' },
      { name: 'Yves', said: 'le binôme d’Yves' },
      { name: 'Œdipe', said: 'le binôme d’Œdipe' },
      { name: 'Yanis', said: 'le binôme de Yanis' },
      { name: 'Hugo', said: 'le binôme de Hugo' },
      { name: 'Marc', said: 'le binôme de Marc' },
      { name: '', said: 'le binôme de ' },
    ])
    .run(({ assert }, { name, said }) => {
      const i18n = i18nManager.locale('fr')
      assert.equal(i18n.formatRawMessage('le binôme de {name}', { name }), said)
    })

  test('only a word that can be, and only before a value', ({ assert }) => {
    const i18n = i18nManager.locale('fr')
    const said = (message: string) => i18n.formatRawMessage(message, { name: 'Anna', count: 8 })
    assert.equal(said('Parce que {name}'), 'Parce qu’Anna')
    assert.equal(said('De {name}'), 'D’Anna')
    assert.equal(said('le monde {name}'), 'le monde Anna')
    assert.equal(said('de {count} et de {name}'), 'de 8 et d’Anna')
    assert.equal(said('de Anna'), 'de Anna')
  })

  test('in a browser, whose texts are marked when they are parsed', async ({ assert }) => {
    const { compileTexts } = await load('bin/vite/compile_texts.ts')
    const { createTranslate } = await load('inertia/lib/messages.ts')
    const t = createTranslate(
      'fr',
      compileTexts('fr', () => true)
    )
    assert.equal(t('profiles.person.about', { name: 'Ambre' }), 'À propos d’Ambre')
    assert.equal(t('profiles.person.about', { name: 'Léa' }), 'À propos de Léa')
  })

  test('in the back office, whose values stand in double braces', ({ assert }) => {
    assert.equal(
      elided(marked('Le compte de {{name}}').replace('{{name}}', 'Ali')),
      'Le compte d’Ali'
    )
  })

  test('English does not', ({ assert }) => {
    const said = i18nManager.locale('en').formatRawMessage('de {name}', { name: 'Anna' })
    assert.equal(said, 'de Anna')
  })
})
