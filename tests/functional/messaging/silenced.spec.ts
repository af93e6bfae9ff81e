import { test } from '@japa/runner'
import CloseAccount from '#accounts/actions/close_account'
import ReopenAccount from '#accounts/actions/reopen_account'
import { loginSessionOf, openStream } from '#tests/helpers/live_stream'
import { createStaff } from '#database/factories/accounts/user_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

test.group('Nothing more arrives on an open page', () => {
  test('of an account that is suspended, from that moment on', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const stream = await openStream(await loginSessionOf(student))
    await createMessage(conversation, tutor, 'Avant')
    assert.containsSubset((await stream.next()).payload, { message: { body: 'Avant' } })

    const staff = await createStaff(['administrator'])
    const input = { userId: student.id, actorId: staff.id, state: 'suspended', reason: 'Un essai' }
    assert.isTrue((await new CloseAccount().handle(input as never)).ok)
    await stream.ended
    assert.equal((await openStream(await loginSessionOf(student))).status, 401)
  }).tags(['@committed'])

  test('of somebody else learns at once that nothing can be written any more, and again later', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await createConversation()
    const staff = await createStaff(['administrator'])
    for (const [person, other] of [
      [student, tutor],
      [tutor, student],
    ]) {
      const stream = await openStream(await loginSessionOf(other))
      const input = { userId: person.id, actorId: staff.id, reason: 'Un essai' }
      const closed = await new CloseAccount().handle({ ...input, state: 'suspended' })
      assert.isTrue(closed.ok)
      assert.deepEqual((await stream.next()).payload, { type: 'pair', pairId: pair.id })
      assert.isTrue((await new ReopenAccount().handle(input)).ok)
      assert.deepEqual((await stream.next()).payload, { type: 'pair', pairId: pair.id })
      stream.close()
    }
  }).tags(['@committed'])

  test('of a login session that is revoked; the other device goes on', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const [lost, kept] = [await loginSessionOf(student), await loginSessionOf(student)]
    const [silent, open] = [await openStream(lost), await openStream(kept)]
    const revoked = await client
      .delete(`/account/devices/${lost.deviceId}`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
    revoked.assertStatus(302)
    await silent.ended
    await createMessage(conversation, tutor, 'Après')
    assert.containsSubset((await open.next()).payload, { message: { body: 'Après' } })
  })
})
