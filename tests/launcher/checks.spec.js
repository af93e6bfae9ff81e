import { test } from '@japa/runner'
import { failedFiles, judged } from '../../bin/checks/in_browser.js'

const REPORT = `
browser / Two tabs (tests/browser/messaging/two_tabs.spec.ts)
  ✔ agree (3s)
  ✖ share one stream (30s)

browser / A photo (tests/browser/messaging/files.spec.ts)
  ✔ opens large (2s)

browser / Two tabs, again (tests/browser/messaging/two_tabs.spec.ts)
  ✖ are told (1s)

Tests  1 passed, 2 failed (3)
`

test.group('The checks', () => {
  test('find the files with a test that failed', ({ assert }) => {
    assert.deepEqual(failedFiles(REPORT), ['tests/browser/messaging/two_tabs.spec.ts'])
    assert.deepEqual(failedFiles(REPORT.replaceAll('✖', '✔')), [])
  })

  test('try nothing again of a run that broke off', ({ assert }) => {
    assert.deepEqual(failedFiles(REPORT.replace(/^Tests.*$/m, 'out of memory')), [])
  })

  test('a second attempt that fails has failed', ({ assert }) => {
    const first = { passed: 3, failed: 2, output: 'first' }
    assert.deepEqual(judged(first, { passed: 7, failed: 0 }), { passed: 5, failed: 0 })
    const again = { passed: 6, failed: 1, output: 'again' }
    assert.deepEqual(judged(first, again), { passed: 3, failed: 2, output: 'again' })
  })
})
