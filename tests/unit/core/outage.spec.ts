import { test } from '@japa/runner'
import { isOutage } from '#core/exceptions/outage'

const withCode = (code: string) => Object.assign(new Error('refused'), { code })

test.group('An outage of the database', () => {
  test('{$self} is one')
    .with(['ECONNREFUSED', 'ECONNRESET', '08006', '57P01', '57P03', '53300'])
    .run(({ assert }, code) => assert.isTrue(isOutage(withCode(code))))

  test('{$self} is none')
    .with(['23505', '40P01', '42P01', '22P02', 'E_ROUTE_NOT_FOUND'])
    .run(({ assert }, code) => assert.isFalse(isOutage(withCode(code))))

  test('a lost connection is one, whatever wraps it', ({ assert }) => {
    assert.isTrue(isOutage(new Error('Connection terminated unexpectedly')))
    assert.isTrue(isOutage(new Error('wrapped', { cause: withCode('ECONNREFUSED') })))
  })

  test('nothing is none', ({ assert }) => {
    assert.isFalse(isOutage(undefined))
    assert.isFalse(isOutage('ECONNREFUSED'))
  })
})
