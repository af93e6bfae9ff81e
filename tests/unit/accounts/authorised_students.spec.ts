import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import Consent from '#accounts/models/consent'
import type { Purpose } from '#accounts/consent_purposes'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { isShownByPhoto } from '#accounts/queries/photo_consents'
import { createUser } from '#database/factories/accounts/user_factory'
import {
  createGuardian,
  createWillingGuardian,
} from '#database/factories/accounts/guardian_factory'
import { giveByGuardian, giveOwn } from '#database/factories/accounts/consent_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'

const CHILD = '2013-05-04'
const TEENAGER = '2010-05-04'
const ADULT = '2008-05-04'

const student = (birthDate: string) => createUser({ birthDate })

const withdraw = (guardianshipId: string | null, purpose: Purpose, by: Consent['withdrawnBy']) =>
  Consent.query()
    .where({ guardianshipId, purpose })
    .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: by })

test.group('Who may work with a tutor', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('an adult by their own consents alone, and not without one of them', async ({ assert }) => {
    const adult = await student(ADULT)
    assert.isTrue(await isAuthorised(adult.id))
    await withdraw(null, 'messages_and_hours', 'student')
    assert.isFalse(await isAuthorised(adult.id))
  })

  test('between the two ages the guardian authorises the tutoring, nothing else', async ({
    assert,
  }) => {
    const teenager = await student(TEENAGER)
    const { guardianship } = await createGuardian(teenager)
    assert.isFalse(await isAuthorised(teenager.id))
    await giveByGuardian(guardianship, ['tutoring'])
    assert.isTrue(await isAuthorised(teenager.id))
  })

  test('under the age of consent without {$self} of the guardian nobody may')
    .with(['account', 'messages_and_hours', 'tutoring'] as const)
    .run(async ({ assert }, missing) => {
      const child = await student(CHILD)
      const { guardianship } = await createGuardian(child)
      const needed = (['account', 'messages_and_hours', 'tutoring'] as const).filter(
        (purpose) => purpose !== missing
      )
      await giveByGuardian(guardianship, needed)
      assert.isFalse(await isAuthorised(child.id))
      await giveByGuardian(guardianship, [missing])
      assert.isTrue(await isAuthorised(child.id))
    })

  test('a closed, waiting or unconfirmed account never', async ({ assert }) => {
    for (const state of ['suspended', 'waiting_for_guardian', 'unconfirmed'] as const) {
      const adult = await createUser({ birthDate: ADULT, state })
      assert.isFalse(await isAuthorised(adult.id), state)
    }
    assert.isFalse(await isAuthorised((await createTutor()).id))
  })

  test('of two guardians one suffices, and the withdrawal of either holds until it is given again', async ({
    assert,
  }) => {
    const teenager = await student(TEENAGER)
    const { guardianship: mother } = await createGuardian(teenager)
    const { guardianship: father } = await createGuardian(teenager)
    await giveByGuardian(mother, ['tutoring'])
    assert.isTrue(await isAuthorised(teenager.id))

    await giveByGuardian(father, ['tutoring'])
    await withdraw(father.id, 'tutoring', 'guardian')
    assert.isFalse(await isAuthorised(teenager.id))
    await giveByGuardian(father, ['tutoring'])
    assert.isTrue(await isAuthorised(teenager.id))

    await withdraw(father.id, 'tutoring', 'guardian')
    await father.merge({ endedAt: father.createdAt, endedBy: 'staff' }).save()
    assert.isTrue(await isAuthorised(teenager.id))
  })

  test('the photo is the guardian’s to allow, then the student’s own', async ({ assert }) => {
    const [child, teenager] = [await student(CHILD), await student(TEENAGER)]
    assert.isFalse(await isShownByPhoto(child.id))
    await giveOwn(child, ['photo'])
    assert.isFalse(await isShownByPhoto(child.id))
    const { guardianship } = await createWillingGuardian(child)
    await giveByGuardian(guardianship, ['photo'])
    assert.isTrue(await isShownByPhoto(child.id))

    await createWillingGuardian(teenager)
    assert.isFalse(await isShownByPhoto(teenager.id))
    await giveOwn(teenager, ['photo'])
    assert.isTrue(await isShownByPhoto(teenager.id))
    assert.isTrue(await isShownByPhoto((await createTutor()).id))
  })
})
