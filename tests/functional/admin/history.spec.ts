import { test } from '@japa/runner'
import { record } from '#audit/record'
import PausePair from '#matching/actions/pause_pair'
import ResumePair from '#matching/actions/resume_pair'
import { transaction } from '#core/transaction'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

const historyOf = (id: string, query = '') => `resources/pairs/records/${id}/history${query}`

const note = (pairId: string, action: string, after = {}) =>
  transaction((trx) =>
    record({ actorId: null, action, subject: { type: 'pair', id: pairId }, after }, trx)
  )

test.group('History of a record', () => {
  test('says who did what, from what to what, and why, the latest first', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const staff = await createStaff(['coordinator'], { firstName: 'Claire', familyName: 'Bonnet' })
    const reason = 'Vacances'
    await new PausePair().handle({ pairId: pair.id, actorId: staff.id, reason })
    await new ResumePair().handle({ pairId: pair.id, actorId: staff.id })
    const response = await backOffice(client, staff).get(historyOf(pair.id))
    const [resumed, paused] = response.body().history.entries
    assert.equal(resumed.action, 'matching.pair_resumed')
    assert.containsSubset(paused, {
      ...{ action: 'matching.pair_paused', actor: 'Claire Bonnet', reason },
      ...{ before: { state: pair.state }, after: { state: 'paused' } },
    })
  })

  test('names the people whom an entry is about', async ({ client, assert }) => {
    const { pair } = await createPair()
    const staff = await createStaff(['coordinator'], { firstName: 'Claire', familyName: 'Bonnet' })
    await note(pair.id, 'matching.pair_made', { coordinatorId: staff.id })
    const response = await backOffice(client, staff).get(historyOf(pair.id))
    assert.equal(response.body().history.names[staff.id], 'Claire Bonnet')
  })

  test('goes back further from the last line that was shown', async ({ client, assert }) => {
    const { pair } = await createPair()
    for (let turn = 0; turn < 17; turn++) await note(pair.id, 'matching.pair_paused', { turn })
    const office = backOffice(client, await createStaff())
    const first = await office.get(historyOf(pair.id))
    const { entries, more } = first.body().history
    assert.lengthOf(entries, 15)
    assert.isTrue(more)
    const next = await office.get(historyOf(pair.id, `?before=${entries.at(-1).id}`))
    const turns = next.body().history.entries.map(({ after }: any) => after?.turn)
    assert.includeMembers(turns, [0, 1])
    assert.isFalse(next.body().history.more)
    const odd = await office.get(historyOf(pair.id, '?before=nothing'))
    odd.assertStatus(200)
  })

  test('what was reported is told to those who protect alone', async ({ client, assert }) => {
    const { pair } = await createPair()
    await note(pair.id, 'safeguarding.conversation_read')
    for (const [permission, lines] of [
      ['coordinator', 0],
      ['safeguarding', 1],
    ] as const) {
      const office = backOffice(client, await createStaff([permission]))
      const response = await office.get(historyOf(pair.id))
      const told = response
        .body()
        .history.entries.filter(({ action }: any) => action.startsWith('safeguarding.'))
      assert.lengthOf(told, lines, permission)
    }
  })

  test('is for who may see the record', async ({ client }) => {
    const { pair } = await createPair()
    const response = await backOffice(client, await createStaff(['administrator'])).get(
      historyOf(pair.id)
    )
    response.assertStatus(403)
  })
})
