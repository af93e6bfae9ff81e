import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import AuditEntry from '#audit/models/audit_entry'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import ChangeSeries from '#appointments/actions/change_series'
import AcceptSeries from '#appointments/actions/accept_series'
import SeriesRule from '#appointments/models/series_rule'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'
import { clock } from '#core/clock'

test.group('Weekly slots in the back office', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  const names = { student: { firstName: 'Lina' }, tutor: { firstName: 'Marc', familyName: 'Roy' } }

  test('says in {locale} who meets when, since when, and when next')
    .with([
      { locale: 'fr', weekly: 'mercredi à 17:00, 60 min (heure de l’élève)' },
      { locale: 'en', weekly: 'Wednesday at 17:00, 60 min (student’s clock)' },
    ] as const)
    .run(async ({ client, assert }, { locale, weekly }) => {
      const { pair } = await createPair(names)
      const { series } = await createAgreedSeries(pair)
      const staff = await createStaff(['coordinator'], { locale })
      const list = await backOffice(client, staff).list('series')
      const [{ id, title, params }] = list.body().records
      assert.deepEqual([id, title], [series.id, 'Lina & Marc Roy'])
      assert.deepInclude(params, { weekly, state: 'trial' })
      assert.match(params.agreedAt, /^2026-11-23T09:00/)
      assert.match(params.nextHour, /^2026-11-25T16:00/)
    })

  test('a change counts from its first week on; what is only proposed is shown as such', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair(names)
    const { series } = await createAgreedSeries(pair)
    const slot = { field: 'offer', startsAt: clock.at(new Date('2026-12-03T17:00:00Z')) }
    await new ChangeSeries().handle({ seriesId: series.id, proposerId: tutor.id, slot })
    const { id: ruleId } = await SeriesRule.findByOrFail('state', 'proposed')
    await new AcceptSeries().handle({ ruleId, actorId: student.id })
    const office = backOffice(client, await createStaff(['coordinator']))
    const shown = async (id: string) => {
      const response = await office.get(`resources/series/records/${id}/show`)
      return response.body().record.params
    }
    const before = await shown(series.id)
    assert.match(before.weekly, /^mercredi à 17:00/)
    freezeTime('2026-11-30T09:00:00Z')
    const after = await shown(series.id)
    assert.match(after.weekly, /^jeudi à 18:00/)
    assert.equal(after.timeZone, 'Europe/Paris')

    const { series: open } = await createSeries(pair, { startsOn: '2026-12-08' })
    const proposed = await shown(open.id)
    assert.deepInclude(proposed, { state: 'proposed', agreedAt: null })
    assert.match(proposed.weekly, /^mardi/)
  })

  test('is ended by the team, with a reason for the journal, also of a paused pair; both are told', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor, coordinator } = await createPair(names)
    const { series } = await createAgreedSeries(pair)
    await pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
    await runJobs()
    const path = `resources/series/records/${series.id}/stopSeries`
    const office = backOffice(client, coordinator)
    const unsaid = await office.post(path, { reason: '' })
    unsaid.assertBodyContains({ record: { errors: { reason: {} } } })
    const stopped = await office.post(path, { reason: 'Le tuteur ne répond plus' })
    stopped.assertBodyContains({ notice: { message: 'seriesStopped' } })

    await series.refresh()
    assert.deepInclude(series.$attributes, { state: 'ended', endedHow: 'stopped_by_team' })
    const planned = await db.from('appointments').where({ state: 'confirmed' })
    assert.lengthOf(planned, 0)
    const entry = await AuditEntry.findByOrFail('action', 'appointments.series_ended')
    assert.deepInclude(entry.$attributes, {
      ...{ actorId: coordinator.id, subjectId: series.id, reason: 'Le tuteur ne répond plus' },
    })
    await runJobs()
    for (const { email } of [student, tutor]) {
      const [mail] = caughtMails(email!).filter(({ subject }) => subject.includes('s’arrête'))
      assert.include(mail.html, 'L’équipe arrête le créneau')
      assert.notInclude(mail.html, 'ne répond plus')
    }
    const page = await client.get(`/series/${series.id}`).loginAs(student).withInertia()
    assert.containsSubset(page.inertiaProps, { series: { endedHow: 'stopped_by_team' } })

    const again = await office.post(path, { reason: 'Encore une fois' })
    again.assertBodyContains({ notice: { message: 'refusals.series_over' } })
    const other = backOffice(client, await createStaff(['safeguarding']))
    ;(await other.post(path, { reason: 'Pas mon rôle' })).assertStatus(403)
  })
})
