import fc from 'fast-check'
import { test } from '@japa/runner'
import { sameMailbox } from '#accounts/same_mailbox'

test.group('The same mailbox', () => {
  test('{one} and {other}: {same}')
    .with([
      { one: 'Lea@Example.org ', other: 'lea@example.org', same: true },
      { one: 'lea+ecole@example.org', other: 'lea@example.org', same: true },
      { one: 'le.a@gmail.com', other: 'lea+x@googlemail.com', same: true },
      { one: 'le.a@example.org', other: 'lea@example.org', same: false },
      { one: 'lea@example.org', other: 'lea@example.com', same: false },
      { one: '+lea@example.org', other: '+luc@example.org', same: false },
    ])
    .run(({ assert }, { one, other, same }) => {
      assert.equal(sameMailbox(one, other), same)
      assert.equal(sameMailbox(other, one), same)
    })

  test('a tag and capitals never make another one', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[a-z]{1,8}$/), (address, tag) => {
        const [local, domain] = address.split('@')
        return sameMailbox(address, `${local}+${tag}@${domain}`.toUpperCase())
      })
    )
  })
})
