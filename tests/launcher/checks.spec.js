import { test } from '@japa/runner'
import { fileURLToPath } from 'node:url'
import { failedFiles, judged } from '../../bin/checks/in_browser.js'
import { shares } from '../../bin/checks/shares.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const REPORT = `
browser / Two tabs (tests/browser/messaging/two_tabs.spec.ts)
  ✔ agree (3s)
  ✖ share one stream (30s)

browser / A photo (tests/browser/messaging/files.spec.ts)
  ✔ opens large (2s)

browser / Two tabs, again (tests/browser/messaging/two_tabs.spec.ts)
  ✖ are told (1s)
`

test.group('The checks', () => {
  test('deal each file of a suite into one share of two', ({ assert }) => {
    const [one, other] = shares(ROOT, 'tests/browser', 2)
    assert.isAbove(one.length, 10)
    assert.isAbove(other.length, 10)
    assert.lengthOf(new Set([...one, ...other]), one.length + other.length)
    assert.deepEqual(shares(ROOT, 'tests/browser', 1)[0].sort(), [...one, ...other].sort())
  })

  test('find the files with a test that failed', ({ assert }) => {
    assert.deepEqual(failedFiles(REPORT), ['tests/browser/messaging/two_tabs.spec.ts'])
    assert.deepEqual(failedFiles(REPORT.replaceAll('✖', '✔')), [])
  })

  test('a second attempt that fails has failed', ({ assert }) => {
    const first = { passed: 3, failed: 2, output: 'first' }
    assert.deepEqual(judged(first, { passed: 7, failed: 0 }), { passed: 5, failed: 0 })
    const again = { passed: 6, failed: 1, output: 'again' }
    assert.deepEqual(judged(first, again), { passed: 3, failed: 2, output: 'again' })
  })
})
