import { test } from '@japa/runner'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ended, launch, launchAtTerminal, says, temporaryFolder } from './support.js'

const PROMISED = [
  'list',
  'migration:run',
  'db:seed',
  'scheduler:run',
  'demo:seed',
  'demo:reset',
  'user:create-staff',
  'user:reset-second-factor',
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

  test('user:create-staff says in plain sentences what is missing, where nobody can be asked', async ({
    assert,
  }) => {
    const settings = { DATA_DIR: temporaryFolder() }
    const args = ['ace', 'user:create-staff', '--email=claire', '--permission=boss']
    const { output, code } = await ended(launch(args, { settings }))

    assert.equal(code, 1, output)
    assert.include(output, 'The e-mail address is not complete. Example: claire@example.org')
    assert.include(output, 'The first name is missing.')
    assert.include(output, 'A permission is one of coordinator, safeguarding, administrator.')
    assert.notMatch(output, /field must|firstName| at \S+:\d+/)
  })

  test('user:create-staff invites without a password, and its second factor can be reset', async ({
    assert,
  }) => {
    const settings = { DATA_DIR: temporaryFolder() }
    const flags = ['--first-name=Claire', '--family-name=Petit', '--permission=administrator']
    const args = ['ace', 'user:create-staff', '--email=claire@example.org', ...flags]
    await ended(launch(['ace', 'migration:run'], { settings }))
    const invited = await ended(launch(args, { settings }))
    assert.equal(invited.code, 0, invited.output)
    assert.include(invited.output, 'gets an e-mail with a link to choose a password')

    const again = await ended(launch(args, { settings }))
    assert.equal(again.code, 1, again.output)
    assert.include(again.output, 'An account with the address claire@example.org exists already.')

    const reset = ['ace', 'user:reset-second-factor', 'claire@example.org']
    const none = await ended(launch(reset, { settings }))
    assert.equal(none.code, 1, none.output)
    assert.include(none.output, 'has no second factor to remove')
  }).timeout(240_000)

  test('Ctrl-C at a question ends quietly', async ({ assert }) => {
    const settings = { DATA_DIR: temporaryFolder() }
    const program = launchAtTerminal('node ace user:create-staff', { settings })
    await says(program, /(E-mail address)/)
    program.child.stdin.write('\x03')
    const { output, code } = await ended(program)

    assert.equal(code, 130, output)
    assert.notMatch(output, /Error|node:internal/)
  })
})
