import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { browserCode } from '#tests/helpers/browser_code'

test.group('The numbers to call', () => {
  test('are the same on the page that needs no network, in both languages', async ({ assert }) => {
    const { NUMBERS } = await browserCode('features/safeguarding/numbers')
    const page = await readFile(app.publicPath('numbers.html'), 'utf8')
    for (const half of page.split('<section lang="en">')) {
      const called = [...half.matchAll(/<li>\s*<a href="tel:(\d+)">(\d+)<\/a>/g)]
      assert.deepEqual(
        called.map(([, number]) => number),
        NUMBERS
      )
      for (const [, number, shown] of called) assert.equal(shown, number)
      assert.include(half, 'tel:112')
      assert.include(half, 'sms:114')
    }
  })
})
