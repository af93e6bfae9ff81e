import { test } from '@japa/runner'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import Appointment from '#appointments/models/appointment'
import Availability from '#profiles/models/availability'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

type Chosen = Record<string, string | number>

const check = (client: ApiClient, user: User, pairId: string, chosen: Chosen) =>
  client.get(`/pairs/${pairId}/slot-check`).loginAs(user).accept('json').qs(chosen)

async function refusedIn(client: ApiClient, user: User, pairId: string, chosen: Chosen) {
  const response = await check(client, user, pairId, chosen)
  response.assertStatus(200)
  return response.body().refused as string | null
}

const CHOSEN = [
  ['an hour that suits', { date: '2026-11-24', time: '17:00' }, null],
  ['the past', { date: '2026-11-23', time: '09:00' }, /déjà passé/],
  ['less than the notice', { date: '2026-11-23', time: '18:00' }, /prévenir au moins 12\sheures/],
  ['the night', { date: '2026-11-24', time: '20:00' }, /entre 08:00 et 20:30/],
  ['a year ahead', { date: '2027-11-24', time: '17:00' }, /12\smois à l’avance/],
  ['a time that clocks skip', { date: '2027-03-28', time: '02:30' }, /n’existe pas/],
  ['an hour that is taken', { date: '2026-11-26', time: '16:30' }, /déjà confirmée/],
  ['a day without a time', { date: '2026-11-24' }, null],
  ['a day that is over', { date: '2026-11-22' }, /déjà passé/],
  ['a day a year ahead', { date: '2027-11-25' }, /12\smois à l’avance/],
] as const

test.group('What is said of a slot while it is chosen', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('{0} is judged as once it is sent')
    .with([...CHOSEN])
    .run(async ({ client, assert }, [, chosen, said]) => {
      const { pair, tutor } = await createPair()
      await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-26T15:00:00Z'] })
      const refused = await refusedIn(client, tutor, pair.id, chosen)
      if (said) assert.match(refused!, said)
      else assert.isNull(refused)
      assert.equal((await Appointment.query()).length, 1)
    })

  test('beyond what can be proposed nothing is offered, and the form’s days end there', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    for (const { id: userId } of [student, tutor])
      for (const weekday of [1, 2, 3, 4, 5, 6, 7])
        await Availability.create({ userId, weekday, startsMinute: 540, endsMinute: 1140 })
    const offered = async (date: string) => {
      const response = await check(client, student, pair.id, { date })
      return response.body().startsAt as string[]
    }
    assert.isEmpty(await offered('2027-11-24'))
    // The last hours end where the twelve months do, at 10:00 in Paris.
    assert.deepEqual(await offered('2027-11-23'), ['2027-11-23T08:00:00.000Z'])
    const form = await client.get('/appointments/new').loginAs(student).withInertia()
    assert.equal((form.inertiaProps as any).limits.lastDay, '2027-11-23')
  })

  test('a time that was proposed already waits for an answer, which is said', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { appointment } = await createAppointment(pair)
    const waits = async (user: User, time: string, chosen: Chosen = {}) => {
      const response = await check(client, user, pair.id, { date: '2026-11-24', time, ...chosen })
      return response.body().waits
    }
    const startsAt = '2026-11-24T16:00:00.000Z'
    const once = { id: appointment.id, weekly: false, startsAt }
    assert.deepEqual(await waits(student, '17:00'), { ...once, own: false })
    const weekly = await waits(student, '17:00', { weekly: 'student' })
    assert.deepEqual(weekly, { ...once, own: false })
    assert.deepEqual(await waits(tutor, '17:00'), { ...once, own: true })
    assert.deepEqual(await waits(student, '17:30'), { ...once, own: false })
    assert.isNull(await waits(student, '18:00'))
    // What is answered with other slots gives way to them, unless they are the same.
    assert.isNull(await waits(student, '17:30', { hour: appointment.id }))
    assert.isNotNull(await waits(student, '17:00', { hour: appointment.id }))
    await appointment.merge({ state: 'declined' }).save()
    assert.isNull(await waits(student, '17:00'))
  })

  test('a week that is full is said as soon as the day is chosen, but for an hour of it that is moved', async ({
    client,
    assert,
  }) => {
    await Settings.query().update({ appointmentsPerWeek: 1 })
    settings.forget()
    const { pair, student } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const day = { date: '2026-11-26' }
    const refused = (chosen: Chosen) => refusedIn(client, student, pair.id, chosen)
    assert.match((await refused(day))!, /autant de séances/)
    assert.match((await refused({ ...day, time: '17:00' }))!, /autant de séances/)
    assert.isNull(await refused({ ...day, hour: appointment.id }))
    assert.isNull(await refused({ ...day, time: '17:00', hour: appointment.id }))
    assert.isNull(await refused({ date: '2026-12-01' }))
  })

  test('a move to where the hour is already moves nothing', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const slots = ['2026-11-25T16:00:00Z']
    const { appointment } = await createAppointment(pair, { state: 'confirmed', slots })
    const chosen = { date: '2026-11-25', time: '17:00', hour: appointment.id }
    assert.match((await refusedIn(client, student, pair.id, chosen))!, /déjà prévue/)
  })

  test('a weekly slot may change within the week of its own hour', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const { series } = await createSeries(pair)
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    await appointment.merge({ seriesId: series.id, seriesWeek: '2026-11-23' }).save()
    const time = appointment.startsAt!.setZone('Europe/Paris').plus({ minutes: 15 })
    const chosen = { date: time.toISODate()!, time: time.toFormat('HH:mm'), weekly: 'student' }
    assert.match((await refusedIn(client, student, pair.id, chosen))!, /déjà confirmée/)
    assert.isNull(await refusedIn(client, student, pair.id, { ...chosen, series: series.id }))
  })

  test('what suits both on that day comes with it', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    await Availability.create({
      ...{ userId: student.id, weekday: 2, startsMinute: 1020, endsMinute: 1200 },
    })
    await Availability.create({
      ...{ userId: tutor.id, weekday: 2, startsMinute: 900, endsMinute: 1080 },
    })
    const startsAt = async (date: string) => {
      const response = await check(client, tutor, pair.id, { date, minutes: 90 })
      return response.body().startsAt
    }
    assert.deepEqual(await startsAt('2026-12-01'), [
      '2026-12-01T14:00:00.000Z',
      '2026-12-01T14:30:00.000Z',
    ])
    assert.isEmpty(await startsAt('2026-12-02'))
  })

  test('a paused pair can choose nothing', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    await pair.merge({ state: 'paused' }).save()
    const chosen = { date: '2026-11-24' }
    assert.match((await refusedIn(client, student, pair.id, chosen))!, /ne peut rien planifier/)
  })

  test('what is no date is refused', async ({ client }) => {
    const { pair, student } = await createPair()
    const response = await check(client, student, pair.id, { date: '2026-02-30' })
    response.assertStatus(422)
  })
})
