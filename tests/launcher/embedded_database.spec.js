import { test } from '@japa/runner'
import { fileURLToPath } from 'node:url'
import { identify } from '../../bin/launcher/processes.js'
import { ended, isGone, launch, says, serverOf, temporaryFolder } from './support.js'

const HOLDER = fileURLToPath(new URL('fixtures/hold_database.js', import.meta.url))

/** @returns {Promise<{ program: ReturnType<typeof launch>, server: number }>} */
async function hold(folder) {
  const program = launch([HOLDER, folder], { settings: {} })
  return { program, server: Number(await says(program, /holding \S+ (\d+)/)) }
}

async function leave(program) {
  program.child.kill('SIGTERM')
  await ended(program)
}

test.group('Embedded database', () => {
  test('is shared, and stopped by the last one who leaves', async ({ assert }) => {
    const folder = temporaryFolder()
    const [first, second] = await Promise.all([hold(folder), hold(folder)])
    assert.equal(first.server, second.server)

    const begun = Date.now()
    await leave(first.program)
    assert.isBelow(Date.now() - begun, 20_000)
    assert.exists(identify(second.server))
    await leave(second.program)
    assert.isTrue(await isGone(first.server))
  })

  test('is taken over when its starter was killed', async ({ assert }) => {
    const folder = temporaryFolder()
    const killed = await hold(folder)
    killed.program.child.kill('SIGKILL')
    await ended(killed.program)
    assert.equal(serverOf(folder), killed.server)

    const next = await hold(folder)
    assert.equal(next.server, killed.server)
    await leave(next.program)
    assert.isTrue(await isGone(killed.server))
  })

  test('starts again after its server was killed', async ({ assert }) => {
    const folder = temporaryFolder()
    const first = await hold(folder)
    process.kill(first.server, 'SIGKILL')
    await isGone(first.server)

    const second = await hold(folder)
    assert.notEqual(second.server, first.server)
    await leave(first.program)
    await leave(second.program)
    assert.isTrue(await isGone(second.server))
  })
})
