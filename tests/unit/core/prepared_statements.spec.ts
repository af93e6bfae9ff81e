import pg from 'pg'
import env from '#start/env'
import { test } from '@japa/runner'
import { prepareRepeated } from '#core/prepared_statements'

const TIMES = 6

test.group('Statements that come again and again', (group) => {
  let connection: pg.Client

  group.each.setup(async () => {
    connection = new pg.Client({ connectionString: env.get('DATABASE_URL') })
    await connection.connect()
    prepareRepeated(connection)
    return () => connection.end()
  })

  async function prepared() {
    const { rows } = await connection.query('SELECT statement FROM pg_prepared_statements')
    return rows.map(({ statement }) => statement as string)
  }

  async function repeat(textOf: (time: number) => string, value: unknown) {
    const rows: unknown[] = []
    for (const time of Array(TIMES).keys()) {
      const result = await connection.query({ text: textOf(time), values: [value] })
      rows.push(result.rows[0])
    }
    return rows
  }

  test('are prepared once, and answer as before', async ({ assert }) => {
    const text = 'SELECT $1::int + 1 AS sum'
    assert.deepEqual(await repeat(() => text, 1), Array(TIMES).fill({ sum: 2 }))
    assert.deepEqual(await prepared(), [text])
  })

  test('come with another moment each time, and are one', async ({ assert }) => {
    const textOf = (time: number) =>
      `SELECT extract(minute FROM '2026-03-29T01:0${time}:00.000Z'::timestamptz)::int + $1 AS minute`
    const expected = [...Array(TIMES).keys()].map((minute) => ({ minute: minute + 10 }))
    assert.deepEqual(await repeat(textOf, 10), expected)
    assert.deepEqual(await prepared(), [
      'SELECT extract(minute FROM $2::timestamptz)::int + $1 AS minute',
    ])
  })

  test('are not prepared when a new column would change their answer', async ({ assert }) => {
    await connection.query('CREATE TEMP TABLE shelves (books int)')
    await connection.query('INSERT INTO shelves VALUES (3)')
    const text = 'SELECT * FROM shelves WHERE books = $1'
    assert.deepEqual(await repeat(() => text, 3), Array(TIMES).fill({ books: 3 }))
    assert.deepEqual(await prepared(), [])
    await connection.query('ALTER TABLE shelves ADD COLUMN height int')
    assert.deepEqual(await repeat(() => text, 3), Array(TIMES).fill({ books: 3, height: null }))
  })

  test('keep failing as they did', async ({ assert }) => {
    const text = 'SELECT 1 / $1::int AS part'
    await repeat(() => text, 1)
    await assert.rejects(() => connection.query({ text, values: [0] }), 'division by zero')
    assert.deepEqual(await repeat(() => text, 1), Array(TIMES).fill({ part: 1 }))
  })
})
