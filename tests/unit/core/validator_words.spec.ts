import { test } from '@japa/runner'
import { glob } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { VineValidator } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import type { FieldContext } from '@vinejs/vine/types'
import { FieldWords } from '#core/field_words'
import { cleanInput } from '#core/clean_input'
import { withLeaves, WRONG_VALUES } from '#tests/helpers/bad_input'

/** The back office has a catalogue of its own, and nobody sees what opens a live stream. */
const UNSEEN = /^app\/(admin\/|core\/validators\/live_stream)/

/** Nobody types these: the page sends them along. */
const HIDDEN =
  /^(at|around|signUpId|version|clientId|messageId|repliesTo|after|before|position|pair|appointment|appointmentId|textIds(\.\*)?)$/

async function validators() {
  const found: [string, VineValidator<any, any>][] = []
  for await (const file of glob('app/*/validators/*.ts', { cwd: app.makePath() })) {
    if (UNSEEN.test(file)) continue
    const exported = await import(app.makeURL(file).href)
    for (const [name, value] of Object.entries(exported)) {
      if (value instanceof VineValidator) found.push([`${file} ${name}`, value as any])
    }
  }
  return found
}

/** Everything that a form says is wrong with these values: where, by which rule, in which words. */
async function told(validator: VineValidator<any, any>, locale: string, data: unknown) {
  const words = new FieldWords(i18nManager.locale(locale))
  const sentences: { rule: string; path: string; known: boolean; sentence: string }[] = []
  const messagesProvider = {
    getMessage(raw: string, rule: string, field: FieldContext, meta?: Record<string, any>) {
      const sentence = words.getMessage(raw, rule, field, meta)
      const known = words.knows(rule, field)
      sentences.push({ rule, path: field.wildCardPath, known, sentence })
      return sentence
    },
  }
  await validator.tryValidate(cleanInput(data) as never, { messagesProvider } as never)
  return sentences
}

test.group('What a form says is wrong', () => {
  for (const locale of ['fr', 'en']) {
    test(`is ours, and names the field as the form does: ${locale}`, async ({ assert }) => {
      const all = await validators()
      assert.isAbove(all.length, 10)
      const faults = new Set<string>()
      for (const [name, validator] of all) {
        const schema = validator.toJSONSchema()
        const bodies = WRONG_VALUES.map((value) => withLeaves(schema as never, value))
        for (const body of [{}, 'text', ...WRONG_VALUES, ...bodies]) {
          for (const { rule, path, known, sentence } of await told(validator, locale, body)) {
            if (known && !/undefined|null|\{|\}/.test(sentence)) continue
            if (path && !HIDDEN.test(path)) faults.add(`${name}: ${path} ${rule}: ${sentence}`)
          }
        }
      }
      assert.deepEqual([...faults], [])
    })
  }
})
