import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import MakePair from '#matching/actions/make_pair'
import { findTutor } from '#admin/queries/find_tutor'
import { dueThings } from '#reminders/queries/due_things'
import { currentPairs } from '#matching/queries/current_pairs'
import { backOffice } from '#tests/helpers/back_office'
import type { GatedPair } from '#tests/functional/profiles/gate/gated_pair'

type Door = (gated: GatedPair, client: ApiClient) => Promise<boolean>

/** Everything that only a cleared tutor opens: whether one got through. */
export const DOORS: Record<string, Door> = {
  'the list of candidates': async ({ waiting, tutor }) => {
    const { candidates } = await findTutor(waiting.id, 'fr')
    return candidates.some(({ id }) => id === tutor.id)
  },
  'a new pair': async ({ waiting, tutor, coordinator }) => {
    const people = { studentId: waiting.id, tutorId: tutor.id, coordinatorId: coordinator.id }
    return undone(async () => (await new MakePair().handle(people)).ok)
  },
  'a new pair from the back office': ({ request, tutor, coordinator }, client) =>
    undone(async () => {
      const path = `resources/match_requests/records/${request.id}/makePair`
      const response = await backOffice(client, coordinator).post(path, { tutorId: tutor.id })
      return response.body().notice.type === 'success'
    }),
  'a message of the student': ({ conversation, student }, client) =>
    changes('messages', () => write(client, student, conversation.id)),
  'a message of the tutor': ({ conversation, tutor }, client) =>
    changes('messages', () => write(client, tutor, conversation.id)),
  'a pin': ({ conversation, message, student }, client) =>
    changes('pins', () =>
      send(client, student, `/messages/${conversation.id}/messages/${message.id}/pin`)
    ),
  'a proposed slot': ({ pair, student }, client) =>
    changes('appointments', () =>
      send(client, student, '/appointments', {
        pairId: pair.id,
        slots: [{ date: '2026-11-27', time: '17:00' }],
      })
    ),
  'an accepted slot': async ({ appointment, slot, student }, client) => {
    await send(client, student, `/appointments/${appointment.id}/acceptance`, { slotId: slot.id })
    await appointment.refresh()
    return appointment.state === 'confirmed'
  },
  'new homework': ({ pair, tutor }, client) =>
    changes('homework', () =>
      send(client, tutor, '/homework', {
        pairId: pair.id,
        title: 'Fractions',
        dueLocal: '2026-11-27T18:00',
      })
    ),
  'homework that is ticked': async ({ homework, student }, client) => {
    await send(client, student, `/homework/${homework.id}/state`, { state: 'submitted' }, 'put')
    await homework.refresh()
    return homework.state === 'submitted'
  },
  'a reminder': async ({ homework }) => {
    await homework.merge({ state: 'todo', submittedAt: null }).save()
    const things = await dueThings(clock.now(), { homework: { student: [7 * 24 * 60] } })
    return things.length > 0
  },
  'what a page offers': async ({ student, tutor }) => {
    const pairs = [...(await currentPairs(student.id)), ...(await currentPairs(tutor.id))]
    return pairs.some(({ working }) => working)
  },
}

const send = (
  client: ApiClient,
  user: User,
  url: string,
  body: object = {},
  method: 'post' | 'put' = 'post'
) =>
  client[method](url)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .header('accept', 'application/json')
    .json(body)

const write = (client: ApiClient, user: User, conversationId: string) =>
  send(client, user, `/messages/${conversationId}/messages`, {
    clientId: randomUUID(),
    body: 'Bonjour',
  })

async function changes(table: string, work: () => Promise<unknown>) {
  const rows = async () => Number((await db.from(table).count('* as rows').first()).rows)
  const before = await rows()
  await work()
  return (await rows()) > before
}

/** What was made is taken back, so that the next door finds the same house. */
async function undone(work: () => Promise<boolean>) {
  const before = await db.from('pairs').select('id')
  const through = await work()
  const ids = before.map(({ id }) => id)
  const made = db.from('pairs').whereNotIn('id', ids).select('id')
  const conversations = db.from('conversations').whereIn('pair_id', made).select('id')
  await db.from('messages').whereIn('conversation_id', conversations).delete()
  await db.from('conversation_members').whereIn('conversation_id', conversations).delete()
  await db.from('conversations').whereIn('pair_id', made).delete()
  await db.from('pairs').whereNotIn('id', ids).delete()
  await db.from('match_requests').update({ state: 'waiting' })
  return through
}
