import { test } from '@japa/runner'
import { cleanInput } from '#core/clean_input'

function nested(depth: number) {
  let value: unknown = 'x'
  for (let count = 0; count < depth; count++) value = [value]
  return value
}

test.group('Clean input', () => {
  test('keeps what forms send as it is', ({ assert }) => {
    const body = {
      title: 'Été 👩‍👧',
      slots: [{ date: '2026-11-23', minutes: 60 }],
      ok: true,
      none: null,
    }
    assert.deepEqual(cleanInput(body), body)
  })

  test('leaves out names that every object has, however deep', ({ assert }) => {
    const body = JSON.parse(
      '{"a":{"toString":1,"__proto__":{"b":1},"c":"d\\u0000"},"constructor":2}'
    )
    assert.deepEqual(cleanInput(body), { a: { c: 'd' } })
  })

  test('ends what has no bottom', ({ assert }) => {
    assert.include(JSON.stringify(cleanInput(nested(100_000))), 'null')
  })

  test('lets what is no plain value pass, such as a file', ({ assert }) => {
    const file = new (class File {})()
    assert.strictEqual(cleanInput({ file }).file, file)
  })
})
