import { test } from '@japa/runner'
import Absence from '#profiles/models/absence'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import Appointment from '#appointments/models/appointment'
import Availability from '#profiles/models/availability'
import type Pair from '#matching/models/pair'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

type Hour = {
  startsAt: string
  against: string | null
  away: string
  asked: string | null
  sure: boolean
}

const said = (hours: Hour[]) =>
  hours.map(({ startsAt, against, asked }) => [startsAt.slice(0, 10), against ?? asked ?? 'held'])

const aheadOn = async (client: ApiClient, user: User, seriesId: string): Promise<Hour[]> => {
  const page = await client.get(`/series/${seriesId}`).loginAs(user).withInertia()
  return (page.inertiaProps as any).ahead
}

const checked = async (client: ApiClient, user: User, { id }: Pair, chosen: object) => {
  const response = await client
    .get(`/pairs/${id}/slot-check`)
    .loginAs(user)
    .accept('json')
    .qs({ date: '2026-11-25', time: '17:00', ...chosen })
  response.assertStatus(200)
  return response.body().ahead as Hour[]
}

/** An appointment of the tutor with somebody else, an absence of the student, and a holiday, in the weeks of the trial. */
async function busyWeeks() {
  const made = await createPair()
  const others = await createPair()
  await others.pair.merge({ tutorId: made.tutor.id }).save()
  await createAppointment(others.pair, { state: 'confirmed', slots: ['2026-12-02T16:30:00Z'] })
  const away = { startsOn: '2026-12-08', endsOn: '2026-12-10' }
  await Absence.create({ userId: made.student.id, ...away })
  await placeInZone('Zone A', made.student)
  await createSchoolHoliday('Zone A', '2026-12-16', '2026-12-31', { nameFr: 'Noël' })
  return made
}

const WEEKS = [
  ['2026-11-25', 'held'],
  ['2026-12-02', 'overlap'],
  ['2026-12-09', 'absence'],
  ['2026-12-16', 'Noël'],
]

test.group('The weeks of a weekly slot before it is agreed on', (group) => {
  group.each.setup(() => void freezeTime('2026-11-20T09:00:00Z'))

  test('are said while it is chosen and on the proposal, to both, as they turn out', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await busyWeeks()
    assert.deepEqual(said(await checked(client, tutor, pair, { weekly: 'student' })), WEEKS)
    assert.isEmpty(await checked(client, tutor, pair, {}))

    const { series, rule } = await createSeries(pair)
    for (const [user, whose] of [
      [student, 'me'],
      [tutor, 'other'],
    ] as const) {
      const ahead = await aheadOn(client, user, series.id)
      assert.deepEqual(said(ahead), WEEKS)
      assert.equal(ahead[2].away, whose)
      assert.deepEqual(
        ahead.map(({ sure }) => sure),
        [true, false, false, false]
      )
    }

    await client
      .post(`/series/${series.id}/acceptance`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .json({ ruleId: rule.id })
    const hours = await Appointment.query().where({ seriesId: series.id }).orderBy('seriesWeek')
    assert.deepEqual(
      hours.map(({ leftOut }) => leftOut),
      [null, 'overlap', 'absence', null]
    )
    assert.isEmpty(await aheadOn(client, student, series.id))
  })

  test('of a change are those that it moves, and its own hours are in nobody’s way', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const moved = await Appointment.findByOrFail({ seriesId: series.id, seriesWeek: '2026-12-07' })
    await Appointment.query()
      .where('id', moved.id)
      .update({
        startsAt: new Date('2026-12-10T09:00:00Z'),
        endsAt: new Date('2026-12-10T10:00:00Z'),
      })
    const others = await createPair()
    await others.pair.merge({ tutorId: tutor.id }).save()
    await createAppointment(others.pair, { state: 'confirmed', slots: ['2026-12-16T17:00:00Z'] })
    const chosen = { date: '2026-12-02', time: '17:30', weekly: 'student', series: series.id }
    assert.deepEqual(said(await checked(client, student, pair, chosen)), [
      ['2026-12-02', 'held'],
      ['2026-12-16', 'overlap'],
    ])
  })

  test('aren’t sure at the time of another one that goes on, in weeks that it hasn’t planned yet', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const others = await createPair()
    await others.pair.merge({ tutorId: tutor.id }).save()
    await createAgreedSeries(others.pair)
    const chosen = { weekly: 'student', date: '2026-12-09' }
    assert.deepEqual(said(await checked(client, student, pair, { ...chosen, time: '18:00' })), [
      ['2026-12-09', 'held'],
      ['2026-12-16', 'held'],
      ['2026-12-23', 'held'],
      ['2026-12-30', 'held'],
    ])
    const ahead = await checked(client, student, pair, { ...chosen, date: '2026-12-23' })
    assert.deepEqual(said(ahead), [
      ['2026-12-23', 'weekly'],
      ['2026-12-30', 'weekly'],
      ['2027-01-06', 'weekly'],
      ['2027-01-13', 'weekly'],
    ])
    assert.isFalse(ahead.some(({ sure }) => sure))
  })

  test('of a time that is refused aren’t said', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    assert.isEmpty(await checked(client, tutor, pair, { weekly: 'student', time: '23:00' }))
  })
})

test.group('What suits both every week, in the form', (group) => {
  group.each.setup(() => void freezeTime('2026-11-20T09:00:00Z'))

  test('comes with what becomes of its weeks, the best first', async ({ client, assert }) => {
    const { student, tutor } = await busyWeeks()
    for (const { id: userId } of [student, tutor])
      for (const weekday of [3, 6])
        await Availability.create({ userId, weekday, startsMinute: 1020, endsMinute: 1080 })
    const page = await client.get('/series/new').loginAs(tutor).withInertia()
    const { offers } = page.inertiaProps as any
    assert.deepEqual(
      offers.map(({ startsAt, ahead }: any) => [
        startsAt.slice(0, 10),
        ahead.filter(({ sure }: Hour) => sure).length,
        ahead.length,
      ]),
      [
        ['2026-11-21', 4, 4],
        ['2026-11-25', 1, 4],
      ]
    )
    assert.deepEqual(said(offers[1].ahead), WEEKS)
  })
})
