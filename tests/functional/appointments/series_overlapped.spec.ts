import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { caughtMails } from '#tests/helpers/mails'
import { freezeTime } from '#tests/helpers/time'
import Series from '#appointments/models/series'
import { announced, runJobs } from '#tests/helpers/events'
import Appointment from '#appointments/models/appointment'
import SeriesRule from '#appointments/models/series_rule'
import SeriesOverlapped from '#appointments/events/series_overlapped'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const accept = (client: ApiClient, user: User, rule: SeriesRule) =>
  client
    .post(`/series/${rule.seriesId}/acceptance`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ ruleId: rule.id })

const toldOf = async (client: ApiClient, user: User) => {
  const page = await client.get('/notifications').loginAs(user).withInertia()
  return (page.inertiaProps as any).notifications.map(({ text }: any) => text).join('\n')
}

test.group('A weekly slot that is proposed at the time of another', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is withdrawn once the other is agreed on, and both are told', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const first = await createSeries(pair)
    const [own, later, free] = [
      await createSeries(pair, { proposerId: student.id, wallTime: '17:30' }),
      await createSeries(pair, { startsOn: '2026-12-30', wallTime: '16:30' }),
      await createSeries(pair, { startsOn: '2026-11-26' }),
    ]
    const response = await accept(client, student, first.rule)
    assert.include(response.flashMessage('success'), 'Ta proposition au même moment est retirée')
    for (const { series, rule } of [own, later, free])
      await Promise.all([series.refresh(), rule.refresh()])
    assert.deepEqual(
      [own, later, free].map(({ series, rule }) => [series.state, rule.state]),
      [
        ['cancelled', 'cancelled'],
        ['cancelled', 'cancelled'],
        ['proposed', 'proposed'],
      ]
    )
    assert.sameDeepMembers(
      await announced(SeriesOverlapped),
      [own, later].map(({ series, rule }) => ({
        ...{ seriesId: series.id, ruleId: rule.id, actorId: student.id },
      }))
    )
    await runJobs()
    const [studentTold, tutorTold] = [await toldOf(client, student), await toldOf(client, tutor)]
    const gone = (start: string) => `pour chaque semaine, à partir du ${start}, n’est plus possible`
    const late = gone('mercredi 30 décembre à 16:30')
    assert.include(tutorTold, `${student.firstName} ${gone('mercredi 25 novembre à 17:30')}`)
    assert.include(tutorTold, `Votre créneau proposé à ${student.firstName} ${late}`)
    assert.include(studentTold, `${tutor.firstName} ${late}`)
    assert.notInclude(studentTold, 'Ton créneau', 'who saw it isn’t told')
    const mailed = caughtMails(student.email!).map(({ html }) => html)
    const which = 'à partir du mercredi 30 décembre à 16:30, puis chaque semaine.</p>'
    assert.isTrue(mailed.some((html) => html.includes(which)))
  })

  test('stays when a single hour of it is taken', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    const { series } = await createSeries(pair)
    const { appointment, slots } = await createAppointment(pair, {
      ...{ proposerId: pair.studentId, slots: ['2026-11-25T16:30:00Z'] },
    })
    await client
      .post(`/appointments/${appointment.id}/acceptance`)
      .loginAs(tutor)
      .withCsrfToken()
      .redirects(0)
      .json({ slotId: slots[0].id })
    await Promise.all([series.refresh(), appointment.refresh()])
    assert.deepEqual([series.state, appointment.state], ['proposed', 'confirmed'])
  })

  test('as a change leaves the slot as it is, and its own hours are in nobody’s way', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { series, rule } = await createAgreedSeries(pair)
    const change = (wallTime: string) =>
      SeriesRule.create({
        ...{ seriesId: series.id, proposerId: tutor.id, state: 'proposed', startsOn: '2026-12-02' },
        ...{ wallTime, minutes: 60, zone: 'Europe/Paris', follows: 'student' },
        expiresAt: rule.expiresAt,
      })
    const near = await change('17:30')
    const other = await createSeries(pair, { wallTime: '19:00' })
    await accept(client, student, other.rule)
    await near.refresh()
    assert.equal(near.state, 'proposed')
    await near.merge({ state: 'cancelled' }).save()

    const onOther = await change('18:30')
    const third = await createSeries(pair, { startsOn: '2026-11-27' })
    await onOther.merge({ state: 'cancelled' }).save()
    const crossing = await change('18:00')
    await crossing.merge({ startsOn: '2026-12-04', wallTime: '17:00' }).save()
    await accept(client, student, third.rule)
    await Promise.all([crossing.refresh(), series.refresh()])
    assert.deepEqual([crossing.state, series.state], ['cancelled', 'trial'])
  })

  test('can’t be accepted when none of its hours could take place', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    await createAgreedSeries(pair)
    const other = await createPair()
    await other.pair.merge({ tutorId: tutor.id }).save()
    const late = await createSeries(other.pair, { proposerId: other.student.id, wallTime: '17:30' })
    const response = await accept(client, tutor, late.rule)
    assert.include(response.flashMessage('error'), 'aucune séance')
    await Promise.all([late.series.refresh(), late.rule.refresh()])
    assert.deepEqual([late.series.state, late.rule.state], ['proposed', 'proposed'])
    assert.lengthOf(await Appointment.query().where('seriesId', late.series.id), 0)
    assert.lengthOf(await Series.query().where('state', 'trial'), 1)
  })
})
