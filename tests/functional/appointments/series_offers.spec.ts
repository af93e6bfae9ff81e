import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import Availability from '#profiles/models/availability'
import SeriesRule from '#appointments/models/series_rule'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

test.group('A time that is offered for every week', (group) => {
  group.each.setup(() => void freezeTime('2026-11-20T09:00:00Z'))

  type Offers = { startsAt: string }[]

  const offersOf = async (client: ApiClient, user: User): Promise<Offers> =>
    ((await client.get('/series/new').loginAs(user).withInertia()).inertiaProps as any).offers

  const bothFree = async ({ student, tutor }: { student: User; tutor: User }, weekday = 3) => {
    for (const { id: userId } of [student, tutor])
      await Availability.create({ userId, weekday, startsMinute: 1020, endsMinute: 1080 })
  }

  test('isn’t at the time of one that goes on, on trial too, nor of one that waits', async ({
    client,
    assert,
  }) => {
    const made = await createPair()
    await bothFree(made)
    assert.lengthOf(await offersOf(client, made.student), 1)
    const { rule } = await createSeries(made.pair)
    assert.isEmpty(await offersOf(client, made.student))
    await rule.merge({ state: 'declined' }).save()
    assert.lengthOf(await offersOf(client, made.student), 1)
    await createAgreedSeries(made.pair)
    assert.isEmpty(await offersOf(client, made.student))
  })

  test('begins in a holiday only where it is free at no other date', async ({ client, assert }) => {
    const made = await createPair()
    await bothFree(made)
    await placeInZone('Zone A', made.student)
    await createSchoolHoliday('Zone A', '2026-11-21', '2026-12-06', { nameFr: 'Vacances' })
    const [{ startsAt }] = await offersOf(client, made.student)
    assert.equal(startsAt.slice(0, 10), '2026-12-09')
    await createSchoolHoliday('Zone A', '2026-12-07', '2027-03-01', { nameFr: 'Encore' })
    const [during] = await offersOf(client, made.student)
    assert.equal(during.startsAt.slice(0, 10), '2026-11-25')
  })
})

test.group('The form of another time for a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-20T09:00:00Z'))

  test('begins with the length of the slot and the clock that it follows, whatever was proposed since', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const { series } = await createAgreedSeries(pair, {
      ...{ follows: 'tutor', minutes: 45, wallTime: '15:00' },
    })
    const begun = async () => {
      const form = await client
        .get(`/series/${series.id}/change/new`)
        .loginAs(student)
        .withInertia()
      const { minutes, follows } = form.inertiaProps as any
      return [minutes, follows]
    }
    const post = (user: User, url: string, values: object) =>
      client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)
    const newest = () =>
      SeriesRule.query().where('seriesId', series.id).orderBy('id', 'desc').firstOrFail()
    const asked = ({ minutes, follows }: SeriesRule) => [minutes, follows]
    assert.deepEqual(await begun(), [45, 'tutor'])

    const slots = [{ date: '2026-12-03', time: '16:00' }]
    await post(tutor, `/series/${series.id}/change`, { minutes: 30, follows: 'student', slots })
    const refused = await newest()
    assert.deepEqual(asked(refused), [30, 'student'])
    await post(student, `/series/${series.id}/decline`, { ruleId: refused.id })
    assert.deepEqual(await begun(), [45, 'tutor'])

    await post(tutor, `/series/${series.id}/change`, { slots })
    assert.deepEqual(asked(await newest()), [45, 'tutor'])
  })
})
