import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'

/** It only says that the scheduler is alive: there is no other moment to look at. */
const BEAT = 'scheduler:beat'

test('whatever the scheduler runs can be run by hand, looked at without doing it, and at another moment', async ({
  assert,
}) => {
  const source = await readFile(app.makePath('start/scheduler.ts'), 'utf8')
  const names = [...source.matchAll(/\.command\('([^']+)'\)/g)].map(([, name]) => name)
  assert.isAbove(names.length, 5)
  for (const name of names.filter((each) => each !== BEAT)) {
    const file = app.makePath('commands', `${name.replace(/[:-]/g, '_')}.ts`)
    const { default: command } = await import(file)
    assert.equal(command.commandName, name)
    const flags = command.flags.map((flag: { name: string }) => flag.name)
    assert.includeMembers(flags, ['dryRun', 'at'], name)
  }
})
