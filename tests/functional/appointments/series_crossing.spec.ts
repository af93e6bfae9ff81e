import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import ClosePair from '#matching/actions/close_pair'
import SeriesRule from '#appointments/models/series_rule'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const propsOf = async (client: ApiClient, user: User, url: string) =>
  (await client.get(url).loginAs(user).withInertia()).inertiaProps as any

const send = (client: ApiClient, user: User, url: string, values: object) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const waits = async (client: ApiClient, user: User, pairId: string, chosen: object) => {
  const response = await client
    .get(`/pairs/${pairId}/slot-check`)
    .loginAs(user)
    .accept('json')
    .qs({ date: '2026-11-25', time: '17:30', ...chosen })
  return response.body().waits
}

test.group('A weekly slot that waits while another one is proposed', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is told in the form, and at its time while one chooses, once or every week', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createSeries(pair)
    const startsAt = '2026-11-25T16:00:00.000Z'
    const told = { id: series.id, weekly: true, startsAt }
    const weekly = { weekly: 'student' }
    assert.deepEqual(await waits(client, student, pair.id, weekly), { ...told, own: false })
    assert.deepEqual(await waits(client, tutor, pair.id, weekly), { ...told, own: true })
    assert.deepEqual(await waits(client, student, pair.id, {}), { ...told, own: false })
    assert.isNull(await waits(client, student, pair.id, { ...weekly, date: '2026-11-26' }))
    const form = await propsOf(client, student, '/series/new')
    assert.deepEqual(
      form.waiting.map(({ seriesId, byOther }: any) => [seriesId, byOther]),
      [[series.id, true]]
    )
  })

  test('is told on the page of the other where they cross, to both', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const theirs = await createSeries(pair)
    await createSeries(pair, { startsOn: '2026-11-27' })
    const sent = { pairId: pair.id, slots: [{ date: '2026-11-25', time: '17:30' }] }
    await send(client, student, '/series', sent)
    const own = await SeriesRule.findByOrFail({ proposerId: student.id })
    for (const user of [student, tutor]) {
      const { crossing } = await propsOf(client, user, `/series/${own.seriesId}`)
      assert.deepEqual(crossing, [
        {
          ...{ seriesId: theirs.series.id, byOther: user.id === student.id },
          ...{ startsAt: '2026-11-25T16:00:00.000Z', endsAt: '2026-11-25T17:00:00.000Z' },
        },
      ])
    }
  })

  test('is told on the page of a single one at its time, and that one on its page, to both', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createSeries(pair)
    const proposal = {
      proposerId: student.id,
      slots: ['2026-11-26T16:30:00Z', '2026-12-02T16:30:00Z'],
    }
    const { appointment } = await createAppointment(pair, proposal)
    await createAppointment(pair, { slots: ['2026-11-27T16:00:00Z'] })
    const times = { startsAt: '2026-12-02T16:30:00.000Z', endsAt: '2026-12-02T17:30:00.000Z' }
    for (const user of [student, tutor]) {
      const by = user.id === student.id ? 'me' : 'other'
      const weekly = await propsOf(client, user, `/series/${series.id}`)
      assert.deepEqual(weekly.crossingOnce, [{ id: appointment.id, by, ...times }])
      const once = await propsOf(client, user, `/appointments/${appointment.id}`)
      assert.lengthOf(once.crossing, 1)
      assert.include(once.crossing[0], { seriesId: series.id, byOther: by === 'me' })
      assert.isEmpty(once.crossingOnce)
    }
    await appointment.merge({ state: 'declined' }).save()
    assert.isEmpty((await propsOf(client, tutor, `/series/${series.id}`)).crossingOnce)
    assert.isEmpty((await propsOf(client, tutor, `/appointments/${appointment.id}`)).crossing)
  })

  test('names the single ones that cross, on the pages of each', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const first = await createAppointment(pair, { slots: ['2026-11-26T16:00:00Z'] })
    const second = await createAppointment(pair, {
      ...{ proposerId: student.id, slots: ['2026-11-26T16:30:00Z'] },
    })
    const named = async ({ appointment: { id } }: typeof first) =>
      (await propsOf(client, tutor, `/appointments/${id}`)).crossingOnce.map((each: any) => each.id)
    assert.deepEqual(await named(first), [second.appointment.id])
    assert.deepEqual(await named(second), [first.appointment.id])
  })

  test('is told of a single one at the time of any of its weeks, while it is chosen', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const slots = ['2026-11-26T16:00:00Z', '2026-12-09T17:00:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    const told = { id: appointment.id, weekly: false, startsAt: '2026-12-09T17:00:00.000Z' }
    const weekly = { weekly: 'student' }
    assert.deepEqual(await waits(client, student, pair.id, weekly), { ...told, own: false })
    assert.deepEqual(await waits(client, tutor, pair.id, weekly), { ...told, own: true })
    assert.isNull(await waits(client, student, pair.id, { ...weekly, time: '16:00' }))
    assert.isNull(await waits(client, student, pair.id, {}))
  })

  test('as a change leaves the form of that change alone', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const form = await propsOf(client, student, `/series/${series.id}/change/new`)
    assert.isEmpty(form.waiting)
  })
})

test.group('The page of a weekly slot that came to nothing', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  const droppedOn = async (client: ApiClient, user: User, id: string) =>
    (await propsOf(client, user, `/series/${id}`)).series.dropped

  test('says who withdrew or declined it, that other hours took its place, or that time ran out', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const [withdrawn, declined, overlapped, accepted] = [
      await createSeries(pair, { startsOn: '2026-11-26' }),
      await createSeries(pair, { startsOn: '2026-11-27' }),
      await createSeries(pair, { proposerId: student.id, wallTime: '17:30' }),
      await createSeries(pair),
    ]
    const answer = (user: User, { series, rule }: typeof accepted, how: string) =>
      send(client, user, `/series/${series.id}/${how}`, { ruleId: rule.id })
    await answer(tutor, withdrawn, 'withdrawal')
    await answer(student, declined, 'decline')
    await answer(student, accepted, 'acceptance')
    const late = await createSeries(pair, { startsOn: '2026-12-03' })
    freezeTime('2026-12-03T15:30:00Z')

    const how = async (user: User, { series }: typeof accepted) => {
      const { how: why, byViewer } = await droppedOn(client, user, series.id)
      return [why, byViewer]
    }
    assert.deepEqual(await how(tutor, withdrawn), ['withdrawn', true])
    assert.deepEqual(await how(student, withdrawn), ['withdrawn', false])
    assert.deepEqual(await how(tutor, declined), ['declined', false])
    assert.deepEqual(await how(student, overlapped), ['overlapped', false])
    assert.deepEqual(await how(student, late), ['expired', false])
    assert.isNull(await droppedOn(client, student, accepted.series.id))
  })

  test('says that the pair has ended', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createSeries(pair)
    await new ClosePair().handle({ pairId: pair.id, actorId: tutor.id, reason: 'moved' })
    assert.equal((await droppedOn(client, student, series.id)).how, 'pair_closed')
  })

  test('says of one that goes on what became of the change, until its first day', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const slot = { slots: [{ date: '2026-12-03', time: '10:00' }] }
    await send(client, tutor, `/series/${series.id}/change`, slot)
    const rule = await SeriesRule.findByOrFail({ seriesId: series.id, state: 'proposed' })
    await send(client, student, `/series/${series.id}/decline`, { ruleId: rule.id })
    const dropped = await droppedOn(client, tutor, series.id)
    assert.include(dropped, { how: 'declined', change: true, byViewer: false })
    freezeTime('2026-12-04T09:00:00Z')
    assert.isNull(await droppedOn(client, tutor, series.id))
  })
})
