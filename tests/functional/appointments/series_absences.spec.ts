import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import Absence from '#profiles/models/absence'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { announced, runJobs } from '#tests/helpers/events'
import type Series from '#appointments/models/series'
import Appointment from '#appointments/models/appointment'
import PlanSeries from '#appointments/actions/plan_series'
import { createPair } from '#database/factories/matching/pair_factory'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const hoursOf = async (series: Series) => {
  const hours = await Appointment.query().where({ seriesId: series.id }).orderBy('seriesWeek')
  return hours.map(({ startsAt, leftOut }) => [
    startsAt!.toUTC().toISO()!.slice(0, 10),
    leftOut ?? 'held',
  ])
}

const noteAbsence = (userId: string, startsOn: string, endsOn = startsOn) =>
  Absence.create({ userId, startsOn, endsOn })

test.group('A weekly slot and an absence that was noted', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('has no hours in one of either, and both are told once why', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    await noteAbsence(tutor.id, '2026-12-02', '2026-12-10')
    const { series, rule } = await createSeries(pair)
    const accepted = await client
      .post(`/series/${series.id}/acceptance`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .json({ ruleId: rule.id })
    assert.include(accepted.flashMessage('success'), '2 semaines sont sans séance')
    const hours = [
      ['2026-11-25', 'held'],
      ['2026-12-02', 'absence'],
      ['2026-12-09', 'absence'],
      ['2026-12-16', 'held'],
    ]
    assert.deepEqual(await hoursOf(series), hours)

    await noteAbsence(student.id, '2026-12-30')
    await series.refresh()
    await series.merge({ state: 'active' }).save()
    await new PlanSeries().handle()
    const planned = await hoursOf(series)
    assert.deepEqual(planned.slice(4, 7), [
      ['2026-12-23', 'held'],
      ['2026-12-30', 'absence'],
      ['2027-01-06', 'held'],
    ])
    const told = await announced(OccurrenceLeftOut)
    assert.lengthOf(told, 2, 'of two weeks in a row the first')
    await runJobs()
    for (const user of [student, tutor]) {
      const page = await client.get('/notifications').loginAs(user).withInertia()
      assert.include(JSON.stringify(page.inertiaProps), 'une absence est notée ce jour-là')
    }
    const left = await Appointment.findByOrFail({ seriesId: series.id, seriesWeek: '2026-11-30' })
    const page = await client.get(`/appointments/${left.id}`).loginAs(student).withInertia()
    assert.equal((page.inertiaProps as any).appointment.leftOut, 'absence')
  })

  test('is on the calendar of whoever is away', async ({ assert }) => {
    const { pair, tutor } = await createPair({ tutor: { timeZone: 'Pacific/Noumea' } })
    await noteAbsence(tutor.id, '2026-12-03')
    await noteAbsence(tutor.id, '2026-12-09')
    const { series } = await createAgreedSeries(pair)
    const [, second, third] = await hoursOf(series)
    assert.deepEqual(second, ['2026-12-02', 'absence'], 'there it is Thursday already')
    assert.deepEqual(third, ['2026-12-09', 'held'])
  })

  test('keeps the first day that both chose, and hours that are confirmed', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    await noteAbsence(tutor.id, '2026-11-25')
    const { series } = await createAgreedSeries(pair)
    await noteAbsence(student.id, '2026-12-02')
    await new PlanSeries().handle()
    assert.deepEqual((await hoursOf(series)).slice(0, 2), [
      ['2026-11-25', 'held'],
      ['2026-12-02', 'held'],
    ])
  })
})

test.group('An absence over hours that are confirmed', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  async function absencesOf(client: ApiClient, user: User) {
    const page = await client.get('/availability').loginAs(user).withInertia()
    return (page.inertiaProps as any).absences
  }

  test('says which, with the way to each, to who noted it', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair({ tutor: { timeZone: 'Pacific/Noumea' } })
    const { series } = await createAgreedSeries(pair)
    const response = await client
      .post('/availability/absences')
      .loginAs(tutor)
      .withCsrfToken()
      .redirects(0)
      .json({ startsOn: '2026-12-03', endsOn: '2026-12-10' })
      .accept('html')
    assert.include(response.flashMessage('success'), '2 séances restent prévues')
    const hours = await Appointment.query().where({ seriesId: series.id }).orderBy('seriesWeek')
    const [absence] = await absencesOf(client, tutor)
    assert.deepEqual(
      absence.hours,
      hours.slice(1, 3).map(({ id, startsAt }) => ({
        ...{ id, otherFirstName: student.firstName },
        startsAt: startsAt!.toUTC().toISO(),
      }))
    )
    await hours[1].merge({ state: 'cancelled', leftOut: 'skipped' }).save()
    const [after] = await absencesOf(client, tutor)
    assert.lengthOf(after.hours, 1)
  })

  test('without any says nothing of hours', async ({ client, assert }) => {
    const { student } = await createPair()
    const response = await client
      .post('/availability/absences')
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .json({ startsOn: '2026-12-03', endsOn: '2026-12-10' })
      .accept('html')
    assert.equal(response.flashMessage('success'), 'Absence notée.')
    assert.deepEqual((await absencesOf(client, student))[0].hours, [])
  })
})
