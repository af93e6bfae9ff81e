import { test } from '@japa/runner'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ended, launch, temporaryFolder } from './support.js'

const PROMISED = [
  'list',
  'migration:run',
  'db:seed',
  'scheduler:run',
  'demo:seed',
  'demo:reset',
  'user:create-staff',
]

test.group('node ace', () => {
  test('lists its commands from a plain shell, without a database', async ({ assert }) => {
    const folder = temporaryFolder()
    const { output, code } = await ended(
      launch(['ace', 'list', '--json'], { settings: { DATA_DIR: folder } })
    )
    const names = JSON.parse(output).map((command) => command.commandName)

    assert.equal(code, 0)
    assert.includeMembers(names, PROMISED)
    assert.isFalse(existsSync(join(folder, 'postgres')))
  })

  test('starts the embedded database for a command that needs it, and stops it', async ({
    assert,
  }) => {
    const folder = temporaryFolder()
    const status = await ended(
      launch(['ace', 'migration:status'], { settings: { DATA_DIR: folder } })
    )

    assert.equal(status.code, 0, status.output)
    assert.match(status.output, /pending/)
    assert.isFalse(existsSync(join(folder, 'postgres', 'postmaster.pid')))
  })

  test('asks for a database where there is no demo', async ({ assert }) => {
    const settings = { NODE_ENV: 'production', DATA_DIR: temporaryFolder() }
    const { output, code } = await ended(launch(['ace', 'migration:status'], { settings }))

    assert.equal(code, 1)
    assert.include(output, 'DATABASE_URL is not set')
  })
})
