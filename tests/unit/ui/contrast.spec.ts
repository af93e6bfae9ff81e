import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { readFileSync } from 'node:fs'

const css = readFileSync(app.makePath('inertia/css/tokens.css'), 'utf8')
const TOKEN = /--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g
const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, role, light, dark]) => [role, { light, dark }])
)

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string) {
  const channels = [1, 3, 5].map(
    (start) => Number.parseInt(color.slice(start, start + 2), 16) / 255
  )
  const [red, green, blue] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

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
})
