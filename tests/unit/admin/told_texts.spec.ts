import { test } from '@japa/runner'
import { choicesIn } from '#core/texts/choices'
import { LANGUAGES, shippedParts, shippedTexts } from '#core/texts/shipped'
import { CATALOGUES } from '#admin/locale/catalogue'
import { READERS_OF } from '#admin/texts/readers'
import { LEAVES_WHEN } from '#admin/texts/told_sql'

const names = () => [...shippedParts().keys()]

test.group('The texts that staff find', () => {
  test('each says whom it goes to, and there are no others', ({ assert }) => {
    assert.sameMembers([...READERS_OF.keys()], names())
  })

  test('each says when it leaves, in {$self}')
    .with([...LANGUAGES])
    .run(({ assert }, language) => {
      const said = LEAVES_WHEN[language]
      assert.sameMembers(Object.keys(said), names())
      // It becomes SQL, where that stands for a value.
      assert.deepEqual(
        Object.values(said).filter((text) => text.includes('?')),
        []
      )
    })

  test('each case that a preview can show has its words, in {$self}')
    .with([...LANGUAGES])
    .run(({ assert }, language) => {
      const { choices } = CATALOGUES[language].components.EditText as Record<string, any>
      const made = choicesIn(names().flatMap((name) => shippedTexts(language, name)))
      assert.isNotEmpty(made)
      for (const { name, options } of made) {
        assert.isAbove(options.length, 1, name)
        assert.properties(choices[name], ['label', ...options])
      }
    })
})
