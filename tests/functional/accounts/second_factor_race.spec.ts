import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { codeNow } from '#tests/helpers/second_factor'
import CheckSecondFactor from '#accounts/actions/check_second_factor'
import CloseAccount from '#accounts/actions/close_account'
import User from '#accounts/models/user'
import { createStaff } from '#database/factories/accounts/user_factory'

test.group('At once', () => {
  test('of ten uses of one code one wins', async ({ assert }) => {
    freezeTime(clock.now().toISO())
    const staff = await createStaff()
    const uses = Array.from({ length: 10 }, () =>
      new CheckSecondFactor().handle({ userId: staff.id, code: codeNow() })
    )
    const results = await Promise.all(uses)
    assert.lengthOf(
      results.filter(({ ok }) => ok),
      1
    )
  }).tags(['@committed'])

  test('two administrators who close each other leave one', async ({ assert }) => {
    const [one, other] = [
      await createStaff(['administrator']),
      await createStaff(['administrator']),
    ]
    const close = (userId: string, actorId: string) =>
      new CloseAccount().handle({ userId, actorId, state: 'suspended', reason: 'Départ' })
    const results = await Promise.all([close(one.id, other.id), close(other.id, one.id)])
    assert.lengthOf(
      results.filter(({ ok }) => ok),
      1
    )
    assert.lengthOf(await User.query().where('state', 'active'), 1)
  }).tags(['@committed'])
})
