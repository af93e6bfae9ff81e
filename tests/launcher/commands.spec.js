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
    assert.include(output, 'L’adresse e-mail n’est pas complète.')
    assert.include(output, 'Il manque le prénom.')
    assert.include(output, 'coordinator, safeguarding, administrator.')
    assert.notMatch(output, /field must|firstName| at \S+:\d+/)
  })

  test('user:create-staff invites without a password, and its second factor can be reset', async ({
    assert,
  }) => {
    const settings = { DATA_DIR: temporaryFolder() }
    const flags = ['--first-name=Claire', '--family-name=Petit', '--permission=administrator']
    const args = ['ace', 'user:create-staff', '--email=claire@example.org', ...flags]
    const tooEarly = await ended(launch(args, { settings }))
    assert.equal(tooEarly.code, 1, tooEarly.output)
    assert.include(tooEarly.output, 'La base de données n’est pas prête')
    assert.notMatch(tooEarly.output, / at \S+:\d+|node:internal/)
    await ended(launch(['ace', 'migration:run'], { settings }))
    const invited = await ended(launch(args, { settings }))
    assert.equal(invited.code, 0, invited.output)
    assert.include(invited.output, 'reçoit un e-mail avec un lien pour choisir un mot de passe')

    const again = await ended(launch(args, { settings }))
    assert.equal(again.code, 1, again.output)
    assert.include(again.output, 'Un compte existe déjà avec l’adresse claire@example.org.')

    const reset = ['ace', 'user:reset-second-factor', 'claire@example.org']
    const none = await ended(launch(reset, { settings }))
    assert.equal(none.code, 1, none.output)
    assert.include(none.output, 'has no second factor to remove')
  }).timeout(240_000)

  test('Ctrl-C at each kind of question ends quietly', async ({ assert }) => {
    const settings = { DATA_DIR: temporaryFolder() }
    const named = '--email=claire@example.org --first-name=Claire --family-name=Petit'
    const questions = [
      ['', /(Adresse e-mail)/],
      [named, /(Droits)/],
      [`${named} --permission=coordinator`, /(Mot de passe)/],
    ]
    for (const [flags, question] of questions) {
      const program = launchAtTerminal(`node ace user:create-staff ${flags}`, { settings })
      await says(program, question)
      program.child.stdin.write('\x03')
      const { output, code } = await ended(program)

      assert.equal(code, 130, output)
      assert.notMatch(output, /Error|node:internal/)
    }
  }).timeout(120_000)
})
