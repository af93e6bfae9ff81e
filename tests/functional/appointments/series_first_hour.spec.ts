import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import type Series from '#appointments/models/series'
import Appointment from '#appointments/models/appointment'
import SeriesRule from '#appointments/models/series_rule'
import PlanSeries from '#appointments/actions/plan_series'
import { readCalendar } from '#tests/helpers/calendars'
import { invitationOf } from '#appointments/queries/invitation'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown> = {}) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

type Made = { student: User; tutor: User; series: Series }

/** The student proposes another time for the slot. */
async function proposeChange(
  client: ApiClient,
  { student, series }: Made,
  day: string,
  time = '10:00'
) {
  const slots = [{ date: day, time }]
  const response = await send(client, student, `/series/${series.id}/change`, { slots })
  response.assertStatus(302)
  return SeriesRule.findByOrFail({ seriesId: series.id, state: 'proposed' })
}

const accept = (client: ApiClient, { tutor, series }: Made, { id }: SeriesRule) =>
  send(client, tutor, `/series/${series.id}/acceptance`, { ruleId: id })

async function change(client: ApiClient, made: Made, day: string, time?: string) {
  const rule = await proposeChange(client, made, day, time)
  return accept(client, made, rule)
}

/** When the hours of the series that are planned or were held begin. */
async function startsOf({ id: seriesId }: Series) {
  const hours = await Appointment.query()
    .where({ seriesId })
    .whereIn('state', ['confirmed', 'completed'])
    .orderBy('startsAt')
  return hours.map(({ startsAt }) => startsAt!.toUTC().toISO()!.slice(0, 16))
}

const hourOf = (series: Series, seriesWeek: string) =>
  Appointment.findByOrFail({ seriesId: series.id, seriesWeek })

/** What a calendar elsewhere reads of this hour. */
const eventsOf = async ({ id: appointmentId }: Appointment, { id, firstName, locale }: User) => {
  const person = { id, firstName, locale, email: 'inbox@example.test' }
  const file = await invitationOf(appointmentId, person)
  return readCalendar(file!.content).events
}

const moveByADay = (hour: Appointment) =>
  hour
    .merge({ startsAt: hour.startsAt!.plus({ days: 1 }), endsAt: hour.endsAt!.plus({ days: 1 }) })
    .save()

test.group('The first hour of a changed weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  /** Wednesdays at 17:00 in Paris, on trial from the 25th of November until the 16th of December. */
  async function onTrial() {
    const made = await createPair()
    const { series } = await createAgreedSeries(made.pair)
    return { ...made, series }
  }

  test('is there in a week whose hour is over, and that one stays', async ({ client, assert }) => {
    const made = await onTrial()
    await hourOf(made.series, '2026-11-23').then((hour) =>
      hour.merge({ state: 'completed' }).save()
    )
    freezeTime('2026-11-27T09:00:00Z')
    const accepted = await change(client, made, '2026-11-29')
    assert.notInclude(accepted.flashMessage('success'), 'sans séance')
    const starts = ['2026-11-25T16:00', '2026-11-29T09:00', '2026-12-06T09:00']
    assert.deepEqual(await startsOf(made.series), [
      ...starts,
      '2026-12-13T09:00',
      '2026-12-20T09:00',
    ])

    await change(client, made, '2026-11-28', '15:00')
    const saturdays = ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19']
    const expected = ['2026-11-25T16:00', ...saturdays.map((day) => `${day}T14:00`)]
    assert.deepEqual(await startsOf(made.series), expected, 'it moves with the next change')
  })

  test('is there though the hour of its week begins before it is accepted', async ({
    client,
    assert,
  }) => {
    const made = await onTrial()
    const rule = await proposeChange(client, made, '2026-11-29')
    freezeTime('2026-11-25T16:30:00Z')
    await accept(client, made, rule)
    assert.deepEqual((await startsOf(made.series)).slice(0, 2), [
      '2026-11-25T16:00',
      '2026-11-29T09:00',
    ])
  })

  test('takes up the hour of its week that was skipped, raising its sequence', async ({
    client,
    assert,
  }) => {
    const made = await onTrial()
    const skipped = await hourOf(made.series, '2026-12-14')
    await send(client, made.student, `/appointments/${skipped.id}/cancellation`, {
      reason: 'Un oral',
    })
    freezeTime('2026-12-10T09:00:00Z')
    const [cancelled] = await eventsOf(skipped, made.tutor)
    assert.deepInclude(cancelled, { sequence: 1, status: 'CANCELLED' })
    await change(client, made, '2026-12-19')
    assert.equal((await startsOf(made.series)).at(-1), '2026-12-19T09:00')
    await skipped.refresh()
    assert.deepInclude(skipped.$attributes, { state: 'confirmed', leftOut: null, reason: null })
    const [event] = await eventsOf(skipped, made.tutor)
    assert.deepInclude(event, { sequence: 2, status: 'CONFIRMED' }, 'calendars keep the latest')
    const page = await client.get(`/appointments/${skipped.id}`).loginAs(made.tutor).withInertia()
    assert.equal((page.inertiaProps as any).history.at(-1).became, 'taken_up')
  })

  test('takes up the hour of its week that the two moved by itself', async ({ client, assert }) => {
    const made = await onTrial()
    const moved = await hourOf(made.series, '2026-11-30')
    await moveByADay(moved)
    const later = await hourOf(made.series, '2026-12-07')
    await moveByADay(later)
    await change(client, made, '2026-12-05')
    const starts = ['2026-11-25T16:00', '2026-12-05T09:00', '2026-12-10T16:00', '2026-12-19T09:00']
    assert.deepEqual(await startsOf(made.series), starts, 'the one of a later week stays')
  })

  test('is there after the trial, where nothing was planned yet', async ({ client, assert }) => {
    const made = await onTrial()
    freezeTime('2026-12-17T09:00:00Z')
    await change(client, made, '2026-12-26')
    assert.equal((await startsOf(made.series)).at(-1), '2026-12-26T09:00')
    await made.series.refresh()
    await made.series.merge({ state: 'active' }).save()
    await new PlanSeries().handle()
    const starts = await startsOf(made.series)
    assert.deepEqual(starts.slice(3, 6), [
      ...['2026-12-16T16:00', '2026-12-26T09:00', '2027-01-02T09:00'],
    ])
  })

  test('is told as it is: the first one that takes place', async ({ client, assert }) => {
    const made = await onTrial()
    const rule = await proposeChange(client, made, '2026-12-05')
    const { pair: other } = await createPair()
    await other.merge({ tutorId: made.tutor.id }).save()
    await createAppointment(other, { state: 'confirmed', slots: ['2026-12-05T09:30:00Z'] })
    await accept(client, made, rule)
    await runJobs()
    const page = await client.get('/notifications').loginAs(made.student).withInertia()
    const said = (page.inertiaProps as any).notifications.map(({ text }: any) => text).join('\n')
    assert.include(said, 'changent, à partir du samedi 12 décembre')
    assert.include(said, 'Pas de séance')
  })
})
