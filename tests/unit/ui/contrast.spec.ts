import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { contrast } from '#core/contrast'
import { SHIPPED_ACTION } from '#core/own_colours'
import { readFileSync } from 'node:fs'

const css = readFileSync(app.makePath('inertia/css/tokens.css'), 'utf8')
const TOKEN = /--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g
const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, role, light, dark]) => [role, { light, dark }])
)

const TEXTS = ['ink', 'ink-quiet', 'action', 'student', 'tutor', 'success', 'warning', 'danger']
const PAIRS = [
  ...TEXTS.flatMap((text) => [
    { text, ground: 'paper', least: 4.5 },
    { text, ground: 'raised', least: 4.5 },
  ]),
  { text: 'on-action', ground: 'action', least: 4.5 },
  { text: 'on-danger', ground: 'danger', least: 4.5 },
  { text: 'border', ground: 'raised', least: 3 },
  { text: 'border', ground: 'paper', least: 3 },
]

test.group('The tokens', () => {
  test('{text} on {ground} can be read in both themes')
    .with(PAIRS)
    .run(({ assert }, { text, ground, least }) => {
      const front = tokens.get(text)!
      const back = tokens.get(ground)!
      assert.isAtLeast(contrast(front.light, back.light), least, 'light')
      assert.isAtLeast(contrast(front.dark, back.dark), least, 'dark')
    })

  test('of actions are those that the association changes', ({ assert }) => {
    assert.deepEqual(tokens.get('action'), SHIPPED_ACTION)
  })
})
