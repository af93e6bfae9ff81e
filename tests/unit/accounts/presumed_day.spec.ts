import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { freezeTime } from '#tests/helpers/time'
import InvitePerson from '#accounts/actions/invite_person'
import { judgePeople } from '#admin/imports/judge_people'

/** Half past midnight in Paris, and still the day before in UTC. */
const JUST_AFTER_MIDNIGHT = '2026-11-23T23:30:00Z'
const EIGHTEEN_TODAY = '2008-11-24'

const invite = (person: object) =>
  new InvitePerson().handle({
    person: {
      ...{ firstName: 'Ambre', familyName: 'Renard', locale: 'fr', birthDate: EIGHTEEN_TODAY },
      ...person,
    } as any,
    actorId: null,
  })

test.group('Whoever is invited on the night of their birthday', (group) => {
  group.each.setup(() => void freezeTime(JUST_AFTER_MIDNIGHT))

  test('is of age where their account will be', async ({ assert }) => {
    const tutor = await invite({ role: 'tutor', email: 'ambre@homeskolar.test' })
    assert.isTrue(tutor.ok)
    const guardian = { name: 'Inès Renard', email: 'ines@homeskolar.test' }
    const student = await invite({ role: 'student', email: 'a@homeskolar.test', guardian })
    assert.deepInclude(student, { reason: 'of_age' })
  })

  test('and so they are in a file', async ({ assert }) => {
    const values = { firstName: 'Ambre', familyName: 'Renard', birthDate: EIGHTEEN_TODAY }
    const row = { line: 2, values: { ...values, locale: 'fr', email: 'b@homeskolar.test' } }
    const [fate] = await db.transaction((trx) => judgePeople([row] as any, 'tutor', trx))
    assert.deepEqual(fate.reasons, [])
  })
})
