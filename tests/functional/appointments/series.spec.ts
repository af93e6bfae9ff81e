import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import Series from '#appointments/models/series'
import Appointment from '#appointments/models/appointment'
import SeriesRule from '#appointments/models/series_rule'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import SeriesProposed from '#appointments/events/series_proposed'
import SeriesAccepted from '#appointments/events/series_accepted'
import SeriesDeclined from '#appointments/events/series_declined'
import SeriesWithdrawn from '#appointments/events/series_withdrawn'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const first = { date: '2026-11-25', time: '17:00' }

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown> = {}) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const propose = (client: ApiClient, user: User, values: Record<string, unknown>) =>
  send(client, user, '/series', { slots: [first], ...values })

const startsOf = async (series: Series, state: Appointment['state'] = 'confirmed') => {
  const hours = await Appointment.query().where({ seriesId: series.id, state }).orderBy('startsAt')
  return hours.map(({ startsAt }) => startsAt!.toUTC().toISO())
}

test.group('Proposing a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in, and a stranger gets a 404', async ({ client, assert }) => {
    const { pair } = await createPair()
    const { series } = await createSeries(pair)
    for (const path of ['/series', '/series/new', `/series/${series.id}`]) {
      const response = await client.get(path).redirects(0)
      assert.equal(response.header('location'), '/login')
    }
    await assertStranger404(client, 'post', '/series', { pairId: pair.id, slots: [first] })
    await assertStranger404(client, 'get', `/series/${series.id}`)
  })

  test('keeps the wall time of the student, wherever who proposes reads it', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const pushes = recordBroadcasts()
    const response = await propose(client, tutor, {
      pairId: pair.id,
      minutes: 45,
      slots: [{ ...first, time: '14:00' }],
    })
    const series = await Series.firstOrFail()
    const rule = await SeriesRule.firstOrFail()
    assert.equal(response.header('location'), `/series/${series.id}`)
    assert.deepInclude(rule.$attributes, {
      ...{ state: 'proposed', proposerId: tutor.id, startsOn: '2026-11-25', wallTime: '17:00' },
      ...{ minutes: 45, zone: 'Indian/Reunion', follows: 'student' },
    })
    assert.deepEqual(await announced(SeriesProposed), [
      { seriesId: series.id, ruleId: rule.id, actorId: tutor.id },
    ])
    const push = { type: 'series', seriesId: series.id }
    assert.deepEqual([pushes.to(student.id), pushes.to(tutor.id)], [[push], [push]])
    assert.lengthOf(await Appointment.all(), 0)
  })

  test('may follow the tutor’s clock, and take what suits both', async ({ client, assert }) => {
    const { pair, student } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    await propose(client, student, {
      pairId: pair.id,
      follows: 'tutor',
      offer: '2026-11-25T13:00:00.000Z',
      slots: [{ date: '', time: '' }],
    })
    const rule = await SeriesRule.firstOrFail()
    assert.deepInclude(rule.$attributes, { wallTime: '14:00', zone: 'Europe/Paris' })
  })

  test('refuses {0}')
    .with([
      ['no day', { slots: [{ date: '', time: '17:00' }] }, 'slots.0.date'],
      ['two times', { slots: [first, first] }, 'slots'],
      ['nothing', { slots: undefined }, 'slots'],
      ['a day that is over', { slots: [{ ...first, date: '2026-11-20' }] }, 'slots.0.time'],
      ['an hour too soon', { slots: [{ date: '2026-11-23', time: '18:00' }] }, 'slots.0.time'],
      ['an hour at night', { slots: [{ ...first, time: '22:00' }] }, 'slots.0.time'],
      ['an offer at night', { slots: undefined, offer: '2026-11-25T22:00:00.000Z' }, 'offer'],
      ['a length without end', { minutes: 241 }, 'minutes'],
      ['somebody else’s clock', { follows: 'team' }, 'follows'],
      ['what overlaps a session', { slots: [{ ...first, time: '17:30' }] }, 'slots.0.time'],
      ['a paused pair', {}, 'pairId'],
    ] as const)
    .run(async ({ client, assert }, [title, values, field]) => {
      const { pair, student } = await createPair()
      if (title.includes('overlaps'))
        await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-25T16:00:00Z'] })
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const response = await propose(client, student, { pairId: pair.id, ...values })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.lengthOf(await Series.all(), 0)
    })

  test('a first day more than a year ahead is refused at its field', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const slots = [{ ...first, date: '2099-02-25' }]
    const response = await propose(client, student, { pairId: pair.id, slots })
    response.assertStatus(422)
    const [{ field, message }] = response.body().errors
    assert.equal(field, 'slots.0.time')
    assert.include(message, '12')
  })

  test('the pages show it to both, in few queries', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createSeries(pair)
    const open = (user: User, path: string) => client.get(path).loginAs(user).withInertia()
    const one = (await open(student, `/series/${series.id}`)).inertiaProps as any
    assert.deepInclude(one.series, { state: 'proposed', otherFirstName: tutor.firstName })
    assert.deepInclude(one.series.may, { answer: true, withdraw: false, stop: false })
    assert.isTrue(one.series.proposal.byOther)
    const own = (await open(tutor, `/series/${series.id}`)).inertiaProps as any
    assert.deepInclude(own.series.may, { answer: false, withdraw: true })
    assert.isAtMost(await countQueries(() => open(student, '/series')), MOST_QUERIES)
    assert.isAtMost(await countQueries(() => open(student, `/series/${series.id}`)), MOST_QUERIES)
    assert.isAtMost(await countQueries(() => open(student, '/series/new')), MOST_QUERIES)
    freezeTime('2026-11-25T15:00:00Z')
    const late = (await open(student, `/series/${series.id}`)).inertiaProps as any
    assert.deepInclude(late.series, { state: 'expired', proposal: null })
  })
})

test.group('Answering a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('accepting begins a trial of four weeks, whose hours are confirmed', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series, rule } = await createSeries(pair)
    const url = `/series/${series.id}/acceptance`
    const own = await send(client, tutor, url, { ruleId: rule.id })
    own.assertStatus(403)
    const response = await send(client, student, url, { ruleId: rule.id })
    assert.include(response.flashMessage('success'), 'chaque semaine')
    await series.refresh()
    assert.deepInclude(series.$attributes, {
      ...{ state: 'trial', trialWeek: '2026-12-14', plannedWeek: '2026-12-14' },
    })
    assert.deepEqual(
      await startsOf(series),
      ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'].map((day) => `${day}T16:00:00.000Z`)
    )
    assert.deepEqual(await announced(SeriesAccepted), [
      { seriesId: series.id, ruleId: rule.id, actorId: student.id },
    ])
    const again = await send(client, student, url, { ruleId: rule.id })
    assert.include(again.flashMessage('success'), 'chaque semaine', 'it is their own answer')
    assert.lengthOf(await startsOf(series), 4)
  })

  test('one that begins far ahead says when its hours are in the calendar', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { series, rule } = await createSeries(pair, { startsOn: '2027-10-13' })
    const url = `/series/${series.id}/acceptance`
    const response = await send(client, student, url, { ruleId: rule.id })
    assert.include(response.flashMessage('success'), 'Elles sont dans l’agenda huit semaines')
    assert.lengthOf(await startsOf(series), 0)
    const page = await client.get(`/series/${series.id}`).loginAs(student).withInertia()
    const { rule: shown } = (page.inertiaProps as any).series
    assert.deepInclude(shown, { startsAt: '2027-10-13T15:00:00.000Z', begins: true })
  })

  test('an hour that overlaps another one is left out, and nothing else', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-12-02T15:30:00Z'] })
    const { series, rule } = await createSeries(pair)
    const url = `/series/${series.id}/acceptance`
    const response = await send(client, student, url, { ruleId: rule.id })
    assert.include(response.flashMessage('success'), 'Une semaine est sans séance')
    assert.lengthOf(await startsOf(series), 3)
    const left = await Appointment.query().where('leftOut', 'overlap').firstOrFail()
    assert.deepInclude(left.$attributes, { state: 'cancelled', seriesWeek: '2026-11-30' })
    assert.deepEqual(await announced(OccurrenceLeftOut), [
      { seriesId: series.id, appointmentId: left.id },
    ])
  })

  test('what the two proposed at the time of one of its hours is withdrawn, and said', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const proposed = async (proposerId: string, slots: string[], { pair: of } = { pair }) =>
      (await createAppointment(of, { proposerId, slots })).appointment
    const stranger = await createPair()
    const [own, others, remains, elsewhere] = [
      await proposed(student.id, ['2026-12-02T16:30:00Z', '2026-12-09T15:30:00Z']),
      await proposed(tutor.id, ['2026-11-25T16:00:00Z']),
      await proposed(tutor.id, ['2026-11-25T16:00:00Z', '2026-11-25T17:00:00Z']),
      await proposed(stranger.tutor.id, ['2026-11-25T16:00:00Z'], stranger),
    ]
    const { series, rule } = await createSeries(pair)
    const url = `/series/${series.id}/acceptance`
    const response = await send(client, student, url, { ruleId: rule.id })
    assert.include(response.flashMessage('success'), 'Ta proposition au même moment est retirée.')

    const all = [own, others, remains, elsewhere]
    for (const each of all) await each.refresh()
    assert.deepEqual(
      all.map(({ state }) => state),
      ['cancelled', 'cancelled', 'proposed', 'proposed']
    )
    assert.sameDeepMembers(
      await announced(ProposalOverlapped),
      [own, others].map(({ id }) => ({ appointmentId: id, actorId: student.id }))
    )
  })

  test('the other declines, who proposed withdraws, and neither the reverse', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const [one, two] = [await createSeries(pair), await createSeries(pair)]
    const answer = (user: User, what: string, { series, rule } = one) =>
      send(client, user, `/series/${series.id}/${what}`, { ruleId: rule.id })
    const [declined, withdrawn] = [
      await answer(tutor, 'decline'),
      await answer(student, 'withdrawal'),
    ]
    declined.assertStatus(403)
    withdrawn.assertStatus(403)
    await answer(student, 'decline')
    await answer(tutor, 'withdrawal', two)
    await Promise.all([one.series.refresh(), two.series.refresh()])
    assert.deepEqual([one.series.state, two.series.state], ['declined', 'cancelled'])
    assert.lengthOf(await announced(SeriesDeclined), 1)
    assert.lengthOf(await announced(SeriesWithdrawn), 1)
    const late = await answer(student, 'acceptance')
    assert.include(late.flashMessage('error'), 'Trop tard')
    assert.lengthOf(await Appointment.all(), 0)
  })

  test('nobody answers {0}')
    .with([
      ['once it has expired', 'le délai pour répondre'],
      ['in a paused pair', 'ne peut rien planifier'],
    ] as const)
    .run(async ({ client, assert }, [title, sentence]) => {
      const { pair, student } = await createPair()
      const { series, rule } = await createSeries(pair)
      if (title.includes('expired')) freezeTime('2026-11-25T14:00:00Z')
      else await pair.merge({ state: 'paused' }).save()
      for (const what of ['acceptance', 'decline']) {
        const response = await send(client, student, `/series/${series.id}/${what}`, {
          ruleId: rule.id,
        })
        assert.include(response.flashMessage('error'), sentence)
      }
      assert.lengthOf(await Appointment.all(), 0)
    })
})
