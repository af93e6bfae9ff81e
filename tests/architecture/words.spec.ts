import { test } from '@japa/runner'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'

type Texts = { [key: string]: string | Texts }

const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`)
  )

async function catalogue(locale: string, file: string): Promise<Texts> {
  return JSON.parse(await readFile(app.languageFilesPath(locale, file), 'utf8'))
}

test.group('Words', () => {
  test('French and English say the same things', async ({ assert }) => {
    const [french, english] = await Promise.all(
      ['fr', 'en'].map((locale) => readdir(app.languageFilesPath(locale)))
    )
    assert.deepEqual(english.sort(), french.sort())
    for (const file of french) {
      const keys = keysOf(await catalogue('fr', file)).sort()
      assert.deepEqual(keysOf(await catalogue('en', file)).sort(), keys, file)
    }
  })

  test('French keeps its punctuation with the word before it', async ({ assert }) => {
    for (const file of await readdir(app.languageFilesPath('fr'))) {
      const text = await readFile(app.languageFilesPath('fr', file), 'utf8')
      const said = text.split('\n').map((line) => line.replace(/^\s*"[^"]*": "/, ''))
      // `::` begins the form of a date, and is no colon that anybody reads.
      const loose = said.filter((line) => /« | (?:[;!?»]|:(?!:))/.test(line))
      assert.deepEqual(loose, [], file)
    }
  })

  test('every feature introduces itself', async ({ assert }) => {
    const features = await readdir(app.makePath('app'))
    const silent = features.filter(
      (feature) => !existsSync(app.makePath('app', feature, 'README.md'))
    )
    assert.deepEqual(silent, [])
  })
})
