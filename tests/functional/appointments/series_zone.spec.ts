import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { announced, runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import SeriesRule from '#appointments/models/series_rule'
import AcceptSeries from '#appointments/actions/accept_series'
import ChangeSeries from '#appointments/actions/change_series'
import TimeZoneChanged from '#accounts/events/time_zone_changed'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import Notification from '#notifications/models/notification'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'

const toldOf = async (client: ApiClient, user: User) => {
  const page = await client.get('/notifications').loginAs(user).withInertia()
  const { notifications } = page.inertiaProps as any
  return notifications.map(({ text }: any) => text).join('\n')
}

const changeZone = (client: ApiClient, user: User, timeZone: string) =>
  client.put('/account/time-zone').loginAs(user).withCsrfToken().redirects(0).json({ timeZone })

const shown = async (client: ApiClient, user: User, id: string) => {
  const page = await client.get(`/series/${id}`).loginAs(user).withInertia()
  return (page.inertiaProps as any).series
}

test.group('Somebody with a weekly slot goes to live on another clock', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('the slot keeps its own, and its page tells both the truth', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series, rule } = await createAgreedSeries(pair)
    await changeZone(client, student, 'Indian/Reunion')
    await rule.refresh()
    assert.equal(rule.zone, 'Europe/Paris')

    const ofStudent = await shown(client, student, series.id)
    assert.deepInclude(ofStudent.rule, { follows: 'other', leftBy: 'viewer', zone: 'Europe/Paris' })
    const ofTutor = await shown(client, tutor, series.id)
    assert.deepInclude(ofTutor.rule, { follows: 'viewer', leftBy: 'other' })
    for (const { asleep } of [ofStudent, ofTutor]) {
      assert.equal(asleep.spells[0].from, '2026-11-25T16:00:00.000Z')
      assert.deepInclude(asleep, { starts: '08:00', ends: '20:30' })
    }
  })

  test('both are told once what it means, and that it is too late for the student', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    await createAgreedSeries(pair)
    await runJobs()
    const before = await Notification.all()
    await changeZone(client, student, 'Indian/Reunion')
    await changeZone(client, student, 'Indian/Reunion')
    await runJobs()
    const after = await Notification.all()
    assert.lengthOf(after, before.length + 2)
    const [own, others] = [await toldOf(client, student), await toldOf(client, tutor)]
    assert.include(own, 'est maintenant à 20:00 chez toi, 17:00 chez')
    assert.include(own, 'trop tôt ou trop tard pour toi')
    assert.include(others, `${student.firstName} a changé de fuseau horaire`)
    assert.include(others, 'Pour vous, l’heure reste la même')
    assert.include(others, `trop tôt ou trop tard chez ${student.firstName}`)
  })

  test('a tutor’s move changes nothing for the student', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    await changeZone(client, tutor, 'America/Martinique')
    await runJobs()
    assert.include(await toldOf(client, student), 'Pour toi, l’heure reste la même')
    assert.notInclude(await toldOf(client, student), 'trop tard')
    const { rule } = await shown(client, student, series.id)
    assert.deepInclude(rule, { follows: 'viewer', leftBy: null })
  })

  test('nobody is told of a clock that goes alike, or without a weekly slot', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    await createAgreedSeries(pair)
    const lone = await createPair()
    await runJobs()
    const before = await Notification.all()
    await changeZone(client, student, 'Europe/Brussels')
    await changeZone(client, lone.student, 'Indian/Reunion')
    await runJobs()
    assert.lengthOf(await Notification.all(), before.length)
  })

  test('the team may say where somebody lives, and both are told as well', async ({
    client,
    assert,
  }) => {
    const { pair, student, coordinator } = await createPair()
    await createAgreedSeries(pair)
    const { firstName, familyName } = student
    const values = { firstName, familyName, locale: 'fr', timeZone: 'Indian/Reunion' }
    const office = backOffice(client, coordinator)
    const saved = await office.post(`resources/users/records/${student.id}/edit`, values)
    saved.assertStatus(200)
    assert.isEmpty(saved.body().record.errors)
    const [{ from, to }] = await announced(TimeZoneChanged)
    assert.deepEqual([from, to], ['Europe/Paris', 'Indian/Reunion'])
  })

  test('a change that is agreed on is shown beside the time until then', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const { series } = await createAgreedSeries(pair, { zone: 'Indian/Reunion', wallTime: '18:00' })
    const change = { seriesId: series.id, proposerId: pair.tutorId, follows: 'tutor' as const }
    const startsAt = DateTime.fromISO('2026-12-12T09:00:00Z') as DateTime<true>
    await new ChangeSeries().handle({ ...change, slot: { field: 'offer', startsAt } })
    const rule = await SeriesRule.findByOrFail({ seriesId: series.id, state: 'proposed' })
    await new AcceptSeries().handle({ ruleId: rule.id, actorId: student.id })

    const before = await shown(client, student, series.id)
    assert.deepInclude(before.rule, { startsAt: '2026-11-25T14:00:00.000Z', follows: 'viewer' })
    assert.lengthOf(before.later, 1)
    assert.deepInclude(before.later[0], {
      startsAt: '2026-12-12T09:00:00.000Z',
      follows: 'other',
    })
    freezeTime('2026-12-09T15:00:00Z')
    const after = await shown(client, student, series.id)
    assert.deepInclude(after.rule, { startsAt: '2026-12-12T09:00:00.000Z', follows: 'other' })
    assert.deepEqual(after.later, [])
  })
})
