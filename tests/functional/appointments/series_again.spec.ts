import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import Series from '#appointments/models/series'
import SeriesRule from '#appointments/models/series_rule'
import SeriesEnded from '#appointments/events/series_ended'
import SeriesQuestion from '#appointments/models/series_question'
import SeriesProposed from '#appointments/events/series_proposed'
import SeriesAccepted from '#appointments/events/series_accepted'
import SeriesDeclined from '#appointments/events/series_declined'
import SeriesChangeProposed from '#appointments/events/series_change_proposed'
import Availability from '#profiles/models/availability'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown> = {}) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const first = { date: '2026-11-25', time: '17:00' }

test.group('What is sent again of a weekly slot, once its answer was lost', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is the same proposal, also once it was accepted', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const body = { pairId: pair.id, slots: [first] }
    const propose = (values = {}) => send(client, student, '/series', { ...body, ...values })
    const sent = await Promise.all([propose(), propose()])
    const { id } = await Series.firstOrFail()
    const rule = await SeriesRule.firstOrFail()
    await send(client, tutor, `/series/${id}/acceptance`, { ruleId: rule.id })
    for (const response of [...sent, await propose()])
      assert.equal(response.header('location'), `/series/${id}`)
    assert.lengthOf(await Series.all(), 1)
    assert.lengthOf(await announced(SeriesProposed), 1)
    await propose({ slots: [{ ...first, time: '18:15' }] })
    assert.lengthOf(await Series.all(), 2)
  })

  test('is another one when the first was declined', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series, rule } = await createSeries(pair, { proposerId: student.id })
    await send(client, tutor, `/series/${series.id}/decline`, { ruleId: rule.id })
    await send(client, student, '/series', { pairId: pair.id, slots: [first] })
    assert.lengthOf(await Series.all(), 2)
  })

  test('is the same change, while another one is refused', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const change = (user: User, time: string) =>
      send(client, user, `/series/${series.id}/change`, { slots: [{ date: '2026-12-03', time }] })
    for (let times = 0; times < 2; times++)
      assert.equal((await change(student, '17:00')).header('location'), `/series/${series.id}`)
    assert.lengthOf(await announced(SeriesChangeProposed), 1)
    for (const response of [await change(student, '18:00'), await change(tutor, '17:00')])
      assert.include(response.body().errors[0].message, 'attend déjà une réponse')
    const rule = await SeriesRule.findByOrFail({ seriesId: series.id, state: 'proposed' })
    const url = `/series/${series.id}/acceptance`
    for (let times = 0; times < 2; times++) {
      const accepted = await send(client, tutor, url, { ruleId: rule.id })
      assert.include(accepted.flashMessage('success'), 'ont changé de moment')
    }
    assert.equal((await change(student, '17:00')).header('location'), `/series/${series.id}`)
    assert.lengthOf(await announced(SeriesChangeProposed), 1)
  })

  test('is one’s own answer: accepted, declined or withdrawn', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const [one, two, three] = [
      await createSeries(pair),
      await createSeries(pair, { wallTime: '14:00' }),
      await createSeries(pair, { wallTime: '10:00' }),
    ]
    const twice = async (user: User, what: string, { series, rule }: typeof one, said: string) => {
      const answers = [1, 2].map(
        () => () => send(client, user, `/series/${series.id}/${what}`, { ruleId: rule.id })
      )
      for (const answer of answers)
        assert.include((await answer()).flashMessage('success'), said, what)
    }
    await twice(student, 'acceptance', one, 'une séance chaque semaine')
    await twice(student, 'decline', two, 'ne convient pas')
    await twice(tutor, 'withdrawal', three, 'est retirée')
    assert.lengthOf(await announced(SeriesAccepted), 1)
    assert.lengthOf(await announced(SeriesDeclined), 1)
    const crossed = await send(client, student, `/series/${two.series.id}/acceptance`, {
      ruleId: two.rule.id,
    })
    assert.include(crossed.flashMessage('error'), 'Trop tard')
    await twice(student, 'stop', one, 'C’est arrêté')
    assert.lengthOf(await announced(SeriesEnded), 1)
    const other = await send(client, tutor, `/series/${one.series.id}/stop`)
    assert.include(other.flashMessage('error'), 'ne continue pas')
  })

  test('is one’s own answer to a question that it decided', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const days = { startsOn: '2026-12-19', endsOn: '2027-01-03' }
    const question = await SeriesQuestion.create({
      ...{ seriesId: series.id, kind: 'holiday', ...days, nameFr: 'Noël', nameEn: 'Christmas' },
      ...{ askedAt: series.createdAt, closesAt: series.createdAt.plus({ days: 5 }) },
    })
    const answer = (user: User, said: string) =>
      send(client, user, `/series/${series.id}/questions/${question.id}/answer`, { answer: said })
    for (let times = 0; times < 2; times++) {
      const response = await answer(student, 'no')
      assert.include(response.flashMessage('success'), 'pas de séance pendant ces vacances')
    }
    for (const response of [await answer(student, 'yes'), await answer(tutor, 'no')])
      assert.include(response.flashMessage('error'), 'déjà décidé')
  })
})

test.group('A change of a weekly slot to its own time', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is refused at its field, while choosing too, and isn’t offered', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const change = (values: Record<string, unknown> = {}) =>
      send(client, student, `/series/${series.id}/change`, {
        slots: [{ date: '2026-12-09', time: '17:00' }],
        ...values,
      })
    const response = await change()
    response.assertStatus(422)
    assert.deepInclude(response.body().errors[0], { field: 'slots.0.time', rule: 'same_time' })
    const check = await client
      .get(`/pairs/${pair.id}/slot-check`)
      .qs({ date: '2026-12-09', time: '17:00', weekly: 'student', series: series.id })
      .loginAs(student)
    assert.include(JSON.stringify(check.body()), 'déjà prévue')

    const windows = [3, 4].map((weekday) => ({ weekday, startsMinute: 1020, endsMinute: 1080 }))
    for (const { id: userId } of [student, tutor])
      await Availability.createMany(windows.map((window) => ({ userId, ...window })))
    const page = await client.get(`/series/${series.id}/change/new`).loginAs(student).withInertia()
    const days = (page.inertiaProps as any).offers.map(({ startsAt }: any) =>
      new Date(startsAt).getUTCDay()
    )
    assert.include(days, 4)
    assert.notInclude(days, 3)

    assert.equal((await change({ minutes: 90 })).status(), 302, 'another length is a change')
  })
})
