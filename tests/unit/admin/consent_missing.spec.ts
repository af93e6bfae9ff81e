import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import Consent from '#accounts/models/consent'
import type Guardianship from '#accounts/models/guardianship'
import { consentMissing } from '#admin/resources/accounts/calculated'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { freezeTime } from '#tests/helpers/time'
import { giveByGuardian, giveOwn } from '#database/factories/accounts/consent_factory'
import { createUser } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const PURPOSES = ['account', 'messages_and_hours', 'tutoring'] as const
/** On both sides of fifteen and of eighteen, on the very day too. */
const BORN = ['2014-01-01', '2011-11-25', '2011-11-24', '2008-11-25', '2008-11-24', '2000-01-01']

const withdraw = (by: 'guardian' | 'staff' | 'passed' | 'student', which: object) =>
  Consent.query()
    .where(which)
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: by })

const isListed = async (id: string) =>
  (await db.from('users').where({ id }).whereRaw(consentMissing(clock.now().toISO())).first()) !==
  null

test.group('Who lacks a consent', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('is found by the index just when the gate is closed, whatever was given, taken back or ended', async ({
    assert,
  }) => {
    const step = fc.record({
      which: fc.constantFrom('own', 'first', 'second'),
      what: fc.constantFrom('give', 'withdraw', 'end', 'endAlone', 'again'),
      purpose: fc.constantFrom(...PURPOSES),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BORN),
        fc.constantFrom('Europe/Paris', 'Pacific/Tahiti', 'Pacific/Noumea'),
        fc.array(step, { maxLength: 8 }),
        async (birthDate, timeZone, steps) => {
          const createdAt = clock.now().minus({ days: 30 })
          const student = await createUser({ birthDate, timeZone, createdAt })
          const guardianships = {
            first: (await createGuardian(student)).guardianship,
            second: (await createGuardian(student)).guardianship,
          }
          await giveByGuardian(guardianships.first, [...PURPOSES])
          for (const { which, what, purpose } of steps) {
            if (which !== 'own') await change(guardianships[which], what, purpose)
            else if (what === 'withdraw') await withdraw('student', own(student.id, purpose))
            else if (purpose !== 'tutoring') {
              await withdraw('student', own(student.id, purpose))
              await giveOwn(student, [purpose])
            }
            assert.equal(await isListed(student.id), !(await isAuthorised(student.id)))
          }
        }
      ),
      { numRuns: 25 }
    )
  }).timeout(60_000)
})

const own = (studentId: string, purpose: string) => ({ studentId, guardianshipId: null, purpose })

async function change(
  guardianship: Guardianship,
  what: 'give' | 'withdraw' | 'end' | 'endAlone' | 'again',
  purpose: (typeof PURPOSES)[number]
) {
  const which = { guardianshipId: guardianship.id }
  if (what === 'withdraw') await withdraw('guardian', { ...which, purpose })
  if (what === 'end') await withdraw('staff', which)
  if (what === 'end' || what === 'endAlone')
    await guardianship.merge({ endedAt: clock.now(), endedBy: 'staff' }).save()
  if (what === 'again') await guardianship.merge({ endedAt: null, endedBy: null }).save()
  if (what === 'give') {
    await withdraw('passed', { ...which, purpose })
    await giveByGuardian(guardianship, [purpose])
  }
}
