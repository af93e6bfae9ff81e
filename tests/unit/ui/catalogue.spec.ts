import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`)
  )

const textsOf = (locale: string, file: string) =>
  new Map(flatten(JSON.parse(readFileSync(app.languageFilesPath(locale, file), 'utf8'))))

/** The names of the values that a text asks for. */
function values(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...values(element.children)]
    const inner = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...inner.flatMap((option) => values(option.value))]
  })
}

const valuesOf = (text: string) => [...new Set(values(parse(text)))].sort()

const files = readdirSync(app.languageFilesPath('fr')).filter((file) => file.endsWith('.json'))

test.group('The texts', () => {
  test('stand in the same files in French and in English', ({ assert }) => {
    assert.sameMembers(readdirSync(app.languageFilesPath('en')), files)
  })

  test('of {$self} are complete in both languages, and ask for the values that are given')
    .with(files)
    .run(({ assert }, file) => {
      const french = textsOf('fr', file)
      const english = textsOf('en', file)
      assert.sameMembers([...english.keys()], [...french.keys()])
      for (const [key, text] of french) {
        assert.isNotEmpty(text.trim(), key)
        // French may ask for more: the role decides between "tu" and "vous".
        assert.includeMembers(valuesOf(text), valuesOf(english.get(key) ?? ''), key)
      }
    })
})
