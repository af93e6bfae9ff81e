import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
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

  test('the database judges alike', async ({ assert }) => {
    const host = fc.oneof(
      fc.domain(),
      fc.constantFrom('gmail.com', 'googlemail.com', 'PM.me', 'proton.me', 'me.com', 'mac.com.')
    )
    const local = fc.stringMatching(/^[a-zA-Z+.]{1,8}$/)
    const address = fc.tuple(local, host).map((parts) => parts.join('@'))
    const property = fc.asyncProperty(address, address, async (one, other) => {
      const tagged = `${one.replace('@', '+x@')}`
      for (const [some, others] of [
        [one, other],
        [one, tagged],
        [one, one.toUpperCase()],
      ]) {
        const { rows } = await db.rawQuery('SELECT mailbox(?) = mailbox(?) AS same', [some, others])
        assert.equal(rows[0].same, sameMailbox(some, others), `${some} ${others}`)
      }
    })
    await fc.assert(property, { numRuns: 60 })
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
