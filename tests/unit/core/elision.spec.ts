import { test } from '@japa/runner'
import i18nManager from '@adonisjs/i18n/services/main'
import { elided } from '#core/texts/elision'

test.group('French elides', () => {
  test('before {name}: {said}')
    .with([
      { name: 'Inès', said: 'le binôme d’Inès' },
      { name: 'Élise', said: 'le binôme d’Élise' },
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
    const values = { name: 'Anna', count: 8 }
    assert.equal(elided('Parce que {name}', values), 'Parce qu’{name}')
    assert.equal(elided('De {name}', values), 'D’{name}')
    assert.equal(elided('le monde {name}', values), 'le monde {name}')
    assert.equal(elided('de {count}', values), 'de {count}')
    assert.equal(elided('de {other}', values), 'de {other}')
    assert.equal(elided('de Anna', values), 'de Anna')
  })

  test('English does not', ({ assert }) => {
    const said = i18nManager.locale('en').formatRawMessage('de {name}', { name: 'Anna' })
    assert.equal(said, 'de Anna')
  })
})
