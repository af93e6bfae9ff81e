import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import Appointment from '#appointments/models/appointment'
import SlotAccepted from '#appointments/events/slot_accepted'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const AT_ONCE = 50

const accept = (client: ApiClient, user: User, id: string, slotId: string) =>
  client
    .post(`/appointments/${id}/acceptance`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ slotId })

type Answer = Awaited<ReturnType<typeof accept>>

/** What each was told: every answer is a redirect with a sentence, never an error. */
const sentences = (answers: Answer[]) =>
  answers.map((answer) => {
    answer.assertStatus(302)
    return answer.flashMessage('success') ? 'won' : String(answer.flashMessage('error'))
  })

test.group('Many answers at once', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('of proposals that overlap, exactly one is confirmed', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const proposals = []
    for (let count = 0; count < AT_ONCE; count++) {
      const start = `2026-11-24T16:${String(count).padStart(2, '0')}:00Z`
      // A slot remains of each, so that none is withdrawn for the others.
      const remains = `2026-12-01T16:${String(count).padStart(2, '0')}:00Z`
      proposals.push(await createAppointment(pair, { slots: [start, remains] }))
    }
    const told = sentences(
      await Promise.all(
        proposals.map(({ appointment, slots }) =>
          accept(client, student, appointment.id, slots[0].id)
        )
      )
    )
    assert.lengthOf(
      told.filter((sentence) => sentence === 'won'),
      1
    )
    assert.lengthOf(
      told.filter((sentence) => sentence.includes('déjà confirmée')),
      AT_ONCE - 1
    )
    assert.lengthOf(await Appointment.query().where('state', 'confirmed'), 1)
    assert.lengthOf(await announced(SlotAccepted), 1)
  }).tags(['@committed'])

  test('of answers to one proposal, exactly one counts', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment, slots } = await createAppointment(pair, {
      slots: ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z', '2026-11-26T16:00:00Z'],
    })
    const told = sentences(
      await Promise.all(
        Array.from({ length: AT_ONCE }, (_, count) =>
          accept(client, student, appointment.id, slots[count % slots.length].id)
        )
      )
    )
    const answer = await Appointment.findOrFail(appointment.id)
    const taken = slots.findIndex(({ startsAt }) => +startsAt === +answer.startsAt!)
    told.forEach((sentence, count) => {
      // The same answer again is no other answer.
      if (count % slots.length === taken) assert.equal(sentence, 'won')
      else assert.include(sentence, 'Trop tard')
    })
    assert.lengthOf(await announced(SlotAccepted), 1)
  }).tags(['@committed'])
})
