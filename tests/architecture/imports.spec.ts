import { test } from '@japa/runner'
import { promisify } from 'node:util'
import { execFile } from 'node:child_process'
import app from '@adonisjs/core/services/app'

/** Runs the lint rule on a folder, with what it says in plain words. */
async function cruise(...folders: string[]) {
  const binary = app.makePath('node_modules/.bin/depcruise')
  const run = promisify(execFile)(
    process.execPath,
    [binary, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
    { cwd: app.makePath() }
  )
  return run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout })
  )
}

test.group('Imports', () => {
  test('a feature that imports from its right is refused in a plain sentence', async ({
    assert,
  }) => {
    const { code, stdout } = await cruise('tests/fixtures/imports')
    assert.notEqual(code, 0)
    assert.include(stdout, 'core-imports-only-from-its-left')
    assert.include(stdout, 'Announce an event')
  }).timeout(60_000)

  test('the application keeps the order', async ({ assert }) => {
    const { code, stdout } = await cruise('app', 'config', 'start')
    assert.equal(code, 0, stdout)
  }).timeout(60_000)
})
