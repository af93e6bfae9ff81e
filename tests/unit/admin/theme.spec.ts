import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { DARK, LIGHT } from '#admin/office/theme'

test('the back office wears the colours of the site', async ({ assert }) => {
  const css = await readFile(app.makePath('inertia/css/tokens.css'), 'utf8')
  for (const [name, light] of Object.entries(LIGHT)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const [, ...colors] = css.match(new RegExp(`--color-${token}: light-dark\\((\\S+), (\\S+)\\)`))!
    assert.deepEqual(colors, [light, DARK[name as keyof typeof DARK]], name)
  }
})
