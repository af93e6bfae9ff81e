import vine from '@vinejs/vine'
import { test } from '@japa/runner'
import { personName } from '#accounts/fields'

const validator = vine.create({ name: personName() })
const isName = async (name: string) => {
  const [error] = await validator.tryValidate({ name })
  return error === null
}

test.group('A person’s name', () => {
  test('{0} is one')
    .with([
      'D’Artagnan',
      "O'Neil",
      'Anne-Marie',
      'J. R. Renard',
      'Zoé',
      'Şükrü',
      '李小龍',
      'महेश',
      'أمل',
      'Ana 2',
    ])
    .run(async ({ assert }, name) => assert.isTrue(await isName(name)))

  test('{0} is none')
    .with([
      'http://evil.example',
      '<b>Zoé</b>',
      'lea@example.org',
      'a/b',
      'a\\b',
      'x:y',
      '=cmd',
      '+33 Zoé',
      '-Zoé',
      '＝Zoé',
      '12',
      '...',
      '\u200b',
    ])
    .run(async ({ assert }, name) => assert.isFalse(await isName(name)))
})
