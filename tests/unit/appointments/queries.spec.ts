import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { countQueries } from '#tests/helpers/queries'
import { waitingAnswers } from '#appointments/queries/waiting_answers'
import { createUser } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const pendingAnswers = async (userId: string) => (await waitingAnswers(userId)).answers

test.group('What the home page asks of appointments', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('somebody without appointments has none', async ({ assert }) => {
    const user = await createUser()
    assert.deepEqual(await pendingAnswers(user.id), [])
  })

  test('proposals wait for the other one, while a slot is still to come', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    await createAppointment(pair, { slots: ['2026-11-23T08:00:00Z'] })
    await createAppointment(pair, { state: 'declined' })
    const { appointment, slots } = await createAppointment(pair, {
      slots: ['2026-11-23T08:30:00Z', '2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z'],
      plan: 'Les fractions',
    })
    const [waiting, ...others] = await pendingAnswers(student.id)
    assert.lengthOf(others, 0)
    assert.deepInclude(waiting, { id: appointment.id, pairId: pair.id, plan: 'Les fractions' })
    assert.deepEqual(
      waiting.slots.map(({ id, startsAt }) => [id, startsAt.toISOString()]),
      [
        [slots[1].id, '2026-11-24T16:00:00.000Z'],
        [slots[2].id, '2026-11-25T16:00:00.000Z'],
      ]
    )
    assert.deepEqual(await pendingAnswers(tutor.id), [])
  })

  test('it is one query', async ({ assert }) => {
    const { student } = await createPair()
    assert.equal(await countQueries(() => pendingAnswers(student.id)), 1)
  })
})
