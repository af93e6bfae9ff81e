import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { loggedError } from '#core/logged_error'

const SECRET = 'Zéphyrine Quatrebarbes'

/** Everything that the log would hold of what this throws. */
async function logOf(attempt: () => Promise<unknown>) {
  const error = await attempt().then(
    () => assertThrown(),
    (thrown: unknown) => thrown
  )
  return JSON.stringify(loggedError(error))
}

function assertThrown(): never {
  throw new Error('Nothing was thrown')
}

test.group('An error in the log', () => {
  test('says which table and rule refused, and none of the values', async ({ assert }) => {
    const insert = () =>
      db.table('users').insert({
        role: 'nobody',
        email: 'zephyrine@homeskolar.test',
        password: 'a hash',
        first_name: SECRET,
        family_name: SECRET,
      })
    const log = await logOf(insert)
    assert.include(log, '"code":"23514"')
    assert.include(log, '"table":"users"')
    assert.notInclude(log, SECRET)
    assert.notInclude(log, 'zephyrine')
  })

  test('holds no value of a query that is wrong itself', async ({ assert }) => {
    const log = await logOf(() => db.from('nowhere').where('name', SECRET))
    assert.include(log, '"code":"42P01"')
    assert.notInclude(log, SECRET)
  })

  test('leaves out the addresses that a mail server repeats, in its causes too', ({ assert }) => {
    const refusal = Object.assign(new Error('550 <ines@homeskolar.test>: no such user'), {
      code: 'EENVELOPE',
      responseCode: 550,
      rejected: ['ines@homeskolar.test'],
      response: '550 <ines@homeskolar.test>: no such user',
    })
    const logged = loggedError(new Error('The mail did not leave', { cause: refusal }))
    assert.notInclude(JSON.stringify(logged), 'ines@')
    assert.containSubset(logged.cause, { code: 'EENVELOPE', responseCode: 550 })
    assert.include(logged.message, 'did not leave')
  })

  test('knows nothing of what was thrown and is no error', ({ assert }) => {
    assert.deepEqual(loggedError(SECRET), { type: 'string', message: 'Not an error' })
  })
})
