import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { announced, runJobs } from '#tests/helpers/events'
import Appointment from '#appointments/models/appointment'
import PlanSeries from '#appointments/actions/plan_series'
import SeriesRule from '#appointments/models/series_rule'
import type Series from '#appointments/models/series'
import SeriesQuestion from '#appointments/models/series_question'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown>) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const hoursOf = async (series: Series) => {
  const hours = await Appointment.query().where({ seriesId: series.id }).orderBy('seriesWeek')
  return hours.map(({ startsAt, leftOut }) => [
    startsAt!.toUTC().toISO()!.slice(0, 16),
    leftOut ?? 'held',
  ])
}

/** Another time for the slot, which the student proposes and the tutor accepts. */
async function change(
  client: ApiClient,
  { student, tutor, series }: { student: User; tutor: User; series: Series },
  slot: { date: string; time: string }
) {
  const proposed = await send(client, student, `/series/${series.id}/change`, { slots: [slot] })
  proposed.assertStatus(302)
  const rule = await SeriesRule.findByOrFail({ seriesId: series.id, state: 'proposed' })
  return send(client, tutor, `/series/${series.id}/acceptance`, { ruleId: rule.id })
}

test.group('A change of a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('takes up the hours that were left out because of another one', async ({
    client,
    assert,
  }) => {
    const made = await createPair()
    await createAppointment(made.pair, { state: 'confirmed', slots: ['2026-12-09T15:30:00Z'] })
    const { series } = await createAgreedSeries(made.pair)
    assert.deepInclude(await hoursOf(series), ['2026-12-09T16:00', 'overlap'])

    await change(client, { ...made, series }, { date: '2026-12-05', time: '10:00' })
    assert.deepEqual(await hoursOf(series), [
      ['2026-11-25T16:00', 'held'],
      ['2026-12-05T09:00', 'held'],
      ['2026-12-12T09:00', 'held'],
      ['2026-12-19T09:00', 'held'],
    ])
  })

  test('makes no hours in a holiday in which there are none, and takes up those outside', async ({
    client,
    assert,
  }) => {
    const made = await createPair()
    const { series } = await createAgreedSeries(made.pair, { startsOn: '2026-12-02' })
    await series.merge({ state: 'active' }).save()
    const days = { startsOn: '2026-12-19', endsOn: '2027-01-06' }
    await SeriesQuestion.create({
      ...{ seriesId: series.id, kind: 'holiday', ...days, nameFr: 'Noël', nameEn: 'Christmas' },
      ...{ askedAt: series.createdAt, closesAt: series.createdAt, closedAt: series.createdAt },
      outcome: 'no',
    })
    await Appointment.query()
      .where({ seriesId: series.id, seriesWeek: '2026-12-21' })
      .update({ state: 'cancelled', leftOut: 'holiday' })
    await new PlanSeries().handle()
    assert.deepInclude(await hoursOf(series), ['2027-01-06T16:00', 'holiday'])

    await change(client, { ...made, series }, { date: '2026-12-12', time: '10:00' })
    const hours = await hoursOf(series)
    assert.deepEqual(hours.slice(1, 6), [
      ['2026-12-12T09:00', 'held'],
      ['2026-12-19T09:00', 'holiday'],
      ['2026-12-26T09:00', 'holiday'],
      ['2027-01-02T09:00', 'holiday'],
      ['2027-01-09T09:00', 'held'],
    ])
  })
})

test.group('A weekly slot outside the waking hours of the student', (group) => {
  group.each.setup(() => void freezeTime('2027-10-04T09:00:00Z'))

  const late = { startsOn: '2027-10-13', wallTime: '17:30', follows: 'tutor' as const }
  const pairOnTwoClocks = () => createPair({ student: { timeZone: 'Indian/Reunion' } })

  test('is said before it is agreed on, with the weeks', async ({ client, assert }) => {
    const { pair, student, tutor } = await pairOnTwoClocks()
    const { series } = await createSeries(pair, late)
    for (const user of [student, tutor]) {
      const page = await client.get(`/series/${series.id}`).loginAs(user).withInertia()
      assert.deepEqual((page.inertiaProps as any).series.proposal.asleep, {
        spells: [{ from: '2027-11-03T16:30:00.000Z', until: '2028-03-22T16:30:00.000Z' }],
        ...{ starts: '08:00', ends: '20:30' },
      })
    }
  })

  test('has no hours in those weeks, both are told once why, and may take another time', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await pairOnTwoClocks()
    const { series, rule } = await createSeries(pair, late)
    const url = `/series/${series.id}/acceptance`
    const accepted = await send(client, student, url, { ruleId: rule.id })
    assert.include(accepted.flashMessage('success'), 'Une semaine est sans séance')
    assert.deepEqual(await hoursOf(series), [
      ['2027-10-13T15:30', 'held'],
      ['2027-10-20T15:30', 'held'],
      ['2027-10-27T15:30', 'held'],
      ['2027-11-03T16:30', 'outside_waking'],
    ])
    await series.merge({ state: 'active' }).save()
    await new PlanSeries().handle()
    assert.deepInclude(await hoursOf(series), ['2027-11-24T16:30', 'outside_waking'])
    const left = await Appointment.findByOrFail({ seriesId: series.id, seriesWeek: '2027-11-01' })
    assert.deepEqual(await announced(OccurrenceLeftOut), [
      { seriesId: series.id, appointmentId: left.id },
    ])
    await runJobs()
    for (const [user, words] of [
      [student, 'trop tôt ou trop tard pour toi'],
      [tutor, `trop tôt ou trop tard chez ${student.firstName}`],
    ] as const) {
      const page = await client.get('/notifications').loginAs(user).withInertia()
      assert.include(JSON.stringify(page.inertiaProps), words)
    }
  })

  test('takes its hours up when it changes to a time at which the student is awake', async ({
    client,
    assert,
  }) => {
    const made = await pairOnTwoClocks()
    const { series } = await createAgreedSeries(made.pair, late)
    await change(client, { ...made, series }, { date: '2027-10-21', time: '18:00' })
    // The clock that the slot follows stays the same, and goes back an hour in between.
    assert.deepEqual((await hoursOf(series)).slice(1), [
      ['2027-10-21T14:00', 'held'],
      ['2027-10-28T14:00', 'held'],
      ['2027-11-04T15:00', 'held'],
    ])
  })
})
