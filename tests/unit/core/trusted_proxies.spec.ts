import { test } from '@japa/runner'
import { trustedProxies } from '#core/trusted_proxies'

test.group('Trusted proxies', () => {
  test('nobody is trusted unless named', ({ assert }) => {
    assert.isFalse(trustedProxies(undefined)('127.0.0.1'))
    assert.isFalse(trustedProxies('')('::1'))
  })

  test('addresses and ranges are trusted, their neighbours are not', ({ assert }) => {
    const trusts = trustedProxies('127.0.0.1, 10.0.0.0/8,::1')
    assert.isTrue(trusts('127.0.0.1'))
    assert.isTrue(trusts('10.2.3.4'))
    assert.isTrue(trusts('::1'))
    assert.isFalse(trusts('127.0.0.2'))
    assert.isFalse(trusts('11.0.0.1'))
  })

  test('a name is refused when the site starts', ({ assert }) => {
    assert.throws(() => trustedProxies('proxy.example'))
  })
})
