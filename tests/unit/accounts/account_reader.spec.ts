import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { accountReader } from '#accounts/queries/account_reader'
import type Guardianship from '#accounts/models/guardianship'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createUser } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const createChild = () => createUser({ email: null, identifier: 'lina-renard-42' } as never)

const end = (guardianship: Guardianship) =>
  guardianship.merge({ endedAt: clock.now(), endedBy: 'guardian' }).save()

test.group('Who reads the mails of a student without an address', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('the guardian named first, while nobody has answered', async ({ assert }) => {
    const child = await createChild()
    const { guardian } = await createGuardian(child)
    await createGuardian(child)
    assert.equal((await accountReader(child))?.email, guardian.email)
  })

  test('the guardian who answered first, whoever else was named before or answers after', async ({
    assert,
  }) => {
    const child = await createChild()
    const mistyped = await createGuardian(child)
    const right = await createGuardian(child)
    const reads = async () => (await accountReader(child))?.email
    await giveByGuardian(right.guardianship, ['account'])
    assert.equal(await reads(), right.guardian.email)
    freezeTime('2026-11-23T10:00:00Z')
    await giveByGuardian(mistyped.guardianship, ['account'])
    assert.equal(await reads(), right.guardian.email)
  })

  test('never somebody who only answered for another child', async ({ assert }) => {
    const [child, other] = [await createChild(), await createUser()]
    const mistyped = await createGuardian(child, { confirmed: true })
    const { email } = mistyped.guardian
    await giveByGuardian((await createGuardian(other, { email })).guardianship, ['account'])
    const right = await createGuardian(child)
    await giveByGuardian(right.guardianship, ['account'])
    assert.equal((await accountReader(child))?.email, right.guardian.email)
  })

  test('nobody who never answered, once somebody has who is gone', async ({ assert }) => {
    const child = await createChild()
    await createGuardian(child)
    const right = await createGuardian(child)
    await giveByGuardian(right.guardianship, ['account'])
    await end(right.guardianship)
    assert.isNull(await accountReader(child))
  })
})
