import fc from 'fast-check'
import { test } from '@japa/runner'
import { networkOf } from '#accounts/network_of'

test.group('The network that limits count by', () => {
  test('{ip}: {network}')
    .with([
      { ip: '192.0.2.7', network: '192.0.2.7' },
      { ip: '::ffff:192.0.2.7', network: '192.0.2.7' },
      { ip: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2::/64' },
      { ip: '2001:0DB8:0001:0002::1', network: '2001:db8:1:2::/64' },
      { ip: '2001:db8::1', network: '2001:db8:0:0::/64' },
      { ip: '2001:db8::5:6:7:8:9', network: '2001:db8:0:5::/64' },
      { ip: '64:ff9b::192.0.2.7', network: '64:ff9b:0:0::/64' },
      { ip: 'fe80::1%eth0', network: 'fe80:0:0:0::/64' },
      { ip: '::1', network: '0:0:0:0::/64' },
      { ip: '', network: '' },
    ])
    .run(({ assert }, { ip, network }) => assert.equal(networkOf(ip), network))

  test('all addresses of one subscriber are one, and no other’s', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((part) => part.toString(16))
    const half = fc.array(group, { minLength: 4, maxLength: 4 }).map((parts) => parts.join(':'))
    fc.assert(
      fc.property(half, half, half, half, (mine, theirs, one, other) => {
        const same = networkOf(`${mine}:${one}`) === networkOf(`${mine}:${other}`)
        const apart = networkOf(`${mine}:${one}`) !== networkOf(`${theirs}:${one}`)
        return same && (apart || mine === theirs)
      })
    )
  })
})
