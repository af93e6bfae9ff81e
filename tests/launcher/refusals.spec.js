import { getActiveTestOrFail, test } from '@japa/runner'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../bin/launcher/ports.js'
import { createDatabase, withClient } from '../../bin/launcher/sql.js'
import { ended, launch, temporaryFolder } from './support.js'

const start = (settings) =>
  ended(launch(['bin/start.js'], { settings: { DATA_DIR: temporaryFolder(), ...settings } }))

/** An empty database on the server of the tests. */
async function emptyDatabase(name) {
  await createDatabase(process.env.DATABASE_URL, name)
  return Object.assign(new URL(process.env.DATABASE_URL), { pathname: `/${name}` }).href
}

test.group('A start is refused', () => {
  test('when PORT is in use', async ({ assert }) => {
    const other = createServer().listen(0, '127.0.0.1')
    getActiveTestOrFail().cleanup(() => other.close())
    await once(other, 'listening')
    const { port } = other.address()
    const { output, code } = await start({ PORT: String(port) })

    assert.equal(code, 1)
    assert.include(output, `Port ${port} is already in use.`)
  })

  test('when the database does not answer', async ({ assert }) => {
    const { output, code } = await start({
      DATABASE_URL: `postgres://me:secret@127.0.0.1:${await freePort()}/school`,
    })

    assert.equal(code, 1)
    assert.include(output, "/school doesn't answer (ECONNREFUSED).")
    assert.notInclude(output, 'secret')
  })

  test('as a demo on a database that holds other data', async ({ assert }) => {
    const url = await emptyDatabase('foreign')
    await withClient(url, (client) => client.query('CREATE TABLE treasures (id integer)'))
    const { output, code } = await start({ DATABASE_URL: url })

    assert.equal(code, 1)
    assert.include(output, 'DEMO=1 is refused')
  })

  test('when HOST is no address of this machine', async ({ assert }) => {
    const { output, code } = await start({ HOST: '192.0.2.1' })

    assert.equal(code, 1)
    assert.include(output, 'HOST=192.0.2.1 is not an address of this machine.')
  })

  test('when the key is too short', async ({ assert }) => {
    const { output, code } = await start({ APP_KEY: 'short' })

    assert.equal(code, 1)
    assert.include(output, 'APP_KEY is too short')
  })

  test('when DATA_DIR lies below a file', async ({ assert }) => {
    const { output, code } = await start({ DATA_DIR: `${fileURLToPath(import.meta.url)}/data` })

    assert.equal(code, 1)
    assert.include(output, 'DATA_DIR')
    assert.notInclude(output, 'ENOTDIR: not a directory')
  })

  test('for real, without what it needs', async ({ assert }) => {
    const { output, code } = await start({ NODE_ENV: 'production', APP_KEY: '' })

    assert.equal(code, 1)
    assert.include(output, 'APP_KEY, DATABASE_URL, SMTP_URL are not set')
  })
})
