import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import type User from '#accounts/models/user'
import Appointment from '#appointments/models/appointment'
import Homework from '#homework/models/homework'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import Availability from '#profiles/models/availability'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createUser } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

async function read(client: ApiClient, user: User, path: string) {
  const page = await client.get(`/calendar${path}`).loginAs(user).withInertia()
  page.assertStatus(200)
  return page.inertiaProps as any
}

const available = (user: User, weekday: number, startsMinute: number, endsMinute: number) =>
  Availability.create({ userId: user.id, weekday, startsMinute, endsMinute })

const setHomework = (pair: { id: string; studentId: string; tutorId: string }, dueAt: string) =>
  Homework.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    title: 'Exercice 4',
    dueAt: DateTime.fromISO(dueAt, { zone: 'utc' }),
  })

test.group('The calendar', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in', async ({ client, assert }) => {
    for (const path of ['/calendar', '/calendar/month/2026-11-23']) {
      const response = await client.get(path).redirects(0)
      assert.equal(response.header('location'), '/login')
    }
  })

  test('leads to the week of today, on the own clock of the person', async ({ client, assert }) => {
    freezeTime('2026-11-22T22:00:00Z')
    const user = await createUser({ timeZone: 'Indian/Reunion' })
    const response = await client.get('/calendar').loginAs(user).redirects(0)
    assert.equal(response.header('location'), '/calendar/week')
    const page = await read(client, user, '/week')
    assert.deepInclude(page, { view: 'week', date: '2026-11-23', today: '2026-11-23' })
    assert.lengthOf(page.days, 7)
  })

  test('{$self} is a 404')
    .with(['/year/2026-11-23', '/week/2026-02-30', '/week/soon', '/day/2026-13-01'])
    .run(async ({ client }, path) => {
      const response = await client
        .get(`/calendar${path}`)
        .loginAs(await createUser())
        .withInertia()
      response.assertStatus(404)
    })

  test('shows what stands in the range and nothing else, to the two and nobody else', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { pair: otherPair } = await createPair()
    await createAppointment(otherPair, { state: 'confirmed' })
    const slots = ['2026-11-25T16:00:00Z', '2026-11-29T16:00:00Z', '2026-11-30T16:00:00Z']
    await createAppointment(pair, { slots })
    const { appointment: hour } = await createAppointment(pair, {
      state: 'confirmed',
      slots: ['2026-11-22T10:00:00Z'],
    })
    await createAppointment(pair, {
      state: 'moved',
      movesId: hour.id,
      slots: ['2026-11-28T16:00:00Z'],
    })
    await createAppointment(pair, { state: 'declined', slots: ['2026-11-26T16:00:00Z'] })
    await setHomework(pair, '2026-11-27T17:00:00Z')
    await setHomework(pair, '2026-11-30T17:00:00Z')

    for (const person of [student, tutor]) {
      const { appointments, homework } = await read(client, person, '/week/2026-11-23')
      assert.deepEqual(
        appointments.map((each: any) => [each.startsAt, each.state, each.proposedByOther]),
        [
          ['2026-11-25T16:00:00.000Z', 'proposed', person === student],
          ['2026-11-26T16:00:00.000Z', 'declined', person === student],
          ['2026-11-29T16:00:00.000Z', 'proposed', person === student],
        ]
      )
      assert.deepEqual(
        homework.map((each: any) => each.dueAt),
        ['2026-11-27T17:00:00.000Z']
      )
    }
  })

  test('an hour that lasts past midnight stands on the day on which it begins', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ tutor: { timeZone: 'Pacific/Noumea' } })
    // From 23:30 on Sunday and on Monday in Nouméa, and every week.
    const slots = ['2026-11-29T12:30:00Z', '2026-11-30T12:30:00Z']
    await createAppointment(pair, { state: 'confirmed', slots })
    await createAppointment(pair, { slots })
    await createSeries(pair, { startsOn: '2026-11-29', wallTime: '13:30' })
    for (const [person, path, expected] of [
      [tutor, '/day/2026-11-29', 3],
      [tutor, '/day/2026-11-30', 1],
      [tutor, '/week/2026-11-30', 2],
      [tutor, '/day/2026-12-01', 0],
      [student, '/day/2026-11-29', 3],
    ] as const) {
      const { appointments, days } = await read(client, person, path)
      assert.lengthOf(appointments, expected, path)
      for (const { startsAt } of appointments) {
        const day = DateTime.fromISO(startsAt, { zone: person.timeZone }).toISODate()!
        assert.include(days, day)
      }
    }
  })

  test('month, day and list show the same', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    for (const path of ['/month/2026-11-01', '/day/2026-11-24', '/list/2026-11-30']) {
      const { appointments } = await read(client, student, path)
      assert.deepEqual(
        appointments.map((each: any) => each.id),
        [appointment.id]
      )
    }
  })

  test('says why an hour of a weekly slot is left out', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const hours = Appointment.query().where('seriesId', series.id)
    await hours.where('seriesWeek', '2026-11-30').update({ state: 'cancelled', leftOut: 'absence' })
    const { appointments } = await read(client, student, '/month/2026-12-01')
    assert.deepInclude(
      appointments.map(({ startsAt, state, leftOut }: any) => ({ startsAt, state, leftOut })),
      { startsAt: '2026-12-02T16:00:00.000Z', state: 'cancelled', leftOut: 'absence' }
    )
    assert.lengthOf(
      appointments.filter((each: any) => each.leftOut),
      1
    )
  })

  test('draws a weekly slot that waits for an answer in the weeks of its trial, within the range', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series, rule } = await createSeries(pair, { startsOn: '2026-11-26' })
    const { pair: otherPair } = await createPair()
    await createSeries(otherPair)
    const drawn = async (user: User, path: string) => {
      const { appointments } = await read(client, user, path)
      return appointments.filter((each: any) => each.weekly)
    }
    for (const path of ['/week/2026-11-23', '/day/2026-11-26']) {
      const [hour, ...others] = await drawn(student, path)
      assert.isEmpty(others)
      assert.deepInclude(hour, {
        ...{ id: series.id, pairId: pair.id, state: 'proposed', proposedByOther: true },
        ...{ startsAt: '2026-11-26T16:00:00.000Z', endsAt: '2026-11-26T17:00:00.000Z' },
      })
    }
    for (const path of ['/month/2026-12-01', '/list/2026-12-01']) {
      const hours = await drawn(tutor, path)
      assert.isTrue(hours.every((each: any) => !each.proposedByOther))
      assert.deepEqual(
        hours.map((each: any) => each.startsAt.slice(0, 10)),
        ['2026-12-03', '2026-12-10', '2026-12-17']
      )
    }
    assert.isEmpty(await drawn(tutor, '/week/2026-12-21'))
    await rule.merge({ expiresAt: clock.now() }).save()
    assert.isEmpty(await drawn(student, '/week/2026-11-23'))
    await rule.merge({ expiresAt: clock.now().plus({ days: 1 }) }).save()
    await pair.merge({ state: 'paused' }).save()
    assert.isEmpty(await drawn(student, '/week/2026-11-23'))
  })

  test('draws another time for a slot on trial until its trial ends', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    const slot = { slots: [{ date: '2026-12-10', time: '10:00' }] }
    await client
      .post(`/series/${series.id}/change`)
      .loginAs(tutor)
      .withCsrfToken()
      .redirects(0)
      .json(slot)
    const { appointments } = await read(client, student, '/month/2026-12-01')
    assert.deepEqual(
      appointments.filter((each: any) => each.weekly).map((each: any) => each.startsAt),
      ['2026-12-10T09:00:00.000Z', '2026-12-17T09:00:00.000Z']
    )
  })

  test('only a working pair may propose', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const working = await read(client, student, '/week')
    assert.isTrue(working.mayPropose)
    await pair.merge({ state: 'paused' }).save()
    const paused = await read(client, student, '/week')
    assert.isFalse(paused.mayPropose)
  })

  test('asks the database at most six things, for ten appointments or two hundred', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    await read(client, student, '/week')
    const counts: number[] = []
    for (const amount of [10, 190]) {
      for (let count = 0; count < amount; count++) await createAppointment(pair)
      await createSeries(pair)
      counts.push(await countQueries(() => read(client, student, '/week/2026-11-23')))
    }
    assert.equal(counts[0], counts[1])
    assert.isAtMost(counts[1], MOST_QUERIES)
  })

  test('whoever has several pairs chooses one in the address, and knows of each when both can', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const { pair: second, student: other } = await createPair()
    await second.merge({ tutorId: tutor.id }).save()
    await available(tutor, 2, 16 * 60, 19 * 60)
    await available(student, 2, 18 * 60, 21 * 60)
    await available(other, 2, 17 * 60, 18 * 60)

    const all = await read(client, tutor, '/week/2026-11-23')
    assert.deepInclude(all, { partner: null, pairId: null })
    assert.sameMembers(
      all.partners.map(({ pairId }: { pairId: string }) => pairId),
      [pair.id, second.id]
    )
    const spans = Object.fromEntries(
      all.together.map(({ pairId, days }: any) => [pairId, days[0].shared])
    )
    assert.deepEqual(spans, {
      [pair.id]: [{ start: 960, end: 1050 }],
      [second.id]: [{ start: 1020, end: 1080 }],
    })

    const one = await read(client, tutor, `/week/2026-11-23?pair=${second.id}`)
    assert.equal(one.partner.firstName, other.firstName)
    assert.deepEqual(one.availability[0].shared, [{ start: 1020, end: 1080 }])
    const strange = await createPair()
    const stranger = await read(client, tutor, `/week/2026-11-23?pair=${strange.pair.id}`)
    assert.deepInclude(stranger, { partner: null, pairId: null })
    assert.isAtMost(await countQueries(() => read(client, tutor, '/week/2026-11-23')), MOST_QUERIES)
  })

  test('says when nothing may be proposed, and which hour might still be moved there', async ({
    client,
    assert,
  }) => {
    await Settings.query().update({ appointmentsPerWeek: 1 })
    settings.forget()
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const slots = ['2026-11-29T15:00:00Z']
    const { appointment } = await createAppointment(pair, { state: 'confirmed', slots })
    const times = async (person: User, path: string) => {
      const { closed } = await read(client, person, path)
      return closed[0].times.map((each: any) => [each.why, each.from, each.until, each.unlessMoved])
    }
    // The hour lies outside the day that is shown, and in the same week.
    assert.deepEqual(await times(tutor, '/day/2026-11-25'), [
      ['outside_waking', '2026-11-24T23:00:00.000Z', '2026-11-25T04:00:00.000Z', []],
      ['outside_waking', '2026-11-25T16:30:00.000Z', '2026-11-25T23:00:00.000Z', []],
      ['week_full', '2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z', [appointment.id]],
    ])
    const ofStudent = await times(student, '/week/2026-11-23')
    assert.deepEqual(ofStudent[0].slice(0, 3), [
      'slot_passed',
      '2026-11-22T20:00:00.000Z',
      '2026-11-23T09:00:00.000Z',
    ])
    assert.deepEqual(ofStudent.at(-1), [
      'overlaps',
      '2026-11-29T15:00:00.000Z',
      '2026-11-29T16:00:00.000Z',
      [appointment.id],
    ])
    await pair.merge({ state: 'paused' }).save()
    const { closed } = await read(client, tutor, '/week')
    assert.isEmpty(closed)
  })

  test('what both share leaves out the hours of either, with whomever', async ({
    client,
    assert,
  }) => {
    const { student, tutor } = await createPair()
    for (const person of [student, tutor]) await available(person, 2, 16 * 60, 19 * 60)
    const { pair: second } = await createPair()
    await second.merge({ state: 'paused', tutorId: tutor.id }).save()
    await createAppointment(await second.refresh(), {
      state: 'confirmed',
      slots: ['2026-11-24T16:00:00Z'],
    })
    const { availability } = await read(client, student, '/week/2026-11-23')
    assert.deepEqual(availability[0].shared, [
      { start: 960, end: 1020 },
      { start: 1080, end: 1140 },
    ])
  })

  test('gives the own windows, and with one working pair what both share', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    await available(student, 2, 18 * 60, 21 * 60)
    await available(tutor, 2, 16 * 60, 19 * 60)

    const seen = async (person: User, path = '/week/2026-11-23') => {
      const { availability } = await read(client, person, path)
      return availability
    }
    assert.deepEqual(await seen(student), [
      {
        day: '2026-11-24',
        own: [{ start: 1080, end: 1260 }],
        // The day of the student ends at half past eight.
        shared: [{ start: 1140, end: 1230 }],
        away: false,
      },
    ])
    assert.deepEqual(await seen(tutor), [
      {
        day: '2026-11-24',
        own: [{ start: 960, end: 1140 }],
        shared: [{ start: 960, end: 1050 }],
        away: false,
      },
    ])
    assert.lengthOf(await seen(student, '/day/2026-11-24'), 1)
    assert.isEmpty(await seen(student, '/month/2026-11-24'))

    const { pair: second } = await createPair()
    await second.merge({ tutorId: tutor.id }).save()
    const [ofTwo] = await seen(tutor)
    assert.isEmpty(ofTwo.shared)
    await second.merge({ state: 'paused' }).save()
    const [ofOne] = await seen(tutor)
    assert.lengthOf(ofOne.shared, 1)
    await pair.merge({ state: 'paused' }).save()
    const [ofNone] = await seen(tutor)
    assert.isEmpty(ofNone.shared)
  })
})
