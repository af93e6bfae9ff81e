import { test } from '@japa/runner'
import { clock } from '#core/clock'
import ace from '@adonisjs/core/services/ace'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { announced, runJobs } from '#tests/helpers/events'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import type Series from '#appointments/models/series'
import Appointment from '#appointments/models/appointment'
import ClosePair from '#matching/actions/close_pair'
import AskSeries from '#appointments/actions/ask_series'
import PlanSeries from '#appointments/actions/plan_series'
import SeriesAsked from '#appointments/events/series_asked'
import SeriesEnded from '#appointments/events/series_ended'
import SeriesRule from '#appointments/models/series_rule'
import SeriesQuestion from '#appointments/models/series_question'
import TellClockChanges from '#appointments/actions/tell_clock_changes'
import SeriesClocksChange from '#appointments/events/series_clocks_change'
import CloseSeriesQuestions from '#appointments/actions/close_series_questions'
import Notification from '#notifications/models/notification'
import { createPair } from '#database/factories/matching/pair_factory'
import SchoolHoliday from '#profiles/models/school_holiday'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const send = (client: ApiClient, user: User, url: string, values: Record<string, unknown> = {}) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(values)

const hoursOf = (series: Series) =>
  Appointment.query().where({ seriesId: series.id, state: 'confirmed' }).orderBy('seriesWeek')

const startsOf = async (series: Series) => {
  const hours = await hoursOf(series)
  return hours.map(({ startsAt }) => startsAt!.toUTC().toISO()!.slice(0, 16))
}

const kindsOf = async (user: User) => {
  const rows = await Notification.query().where('userId', user.id).orderBy('id')
  return rows.map(({ kind }) => kind.replace('appointments.', ''))
}

/** On trial, whose last hour is over, and both are asked. */
async function asked() {
  freezeTime('2026-11-23T09:00:00Z')
  const made = await createPair()
  const { series, rule } = await createAgreedSeries(made.pair)
  freezeTime('2026-12-16T17:00:00Z')
  await new AskSeries().handle()
  const question = await SeriesQuestion.firstOrFail()
  const answer = (client: ApiClient, user: User, yes: boolean) =>
    send(client, user, `/series/${series.id}/questions/${question.id}/answer`, {
      answer: yes ? 'yes' : 'no',
    })
  return { ...made, series, rule, question, answer }
}

async function active() {
  const made = await asked()
  await made.series.merge({ state: 'active' }).save()
  await made.question.merge({ outcome: 'yes', closedAt: clock.now() }).save()
  await new PlanSeries().handle()
  return made
}

test.group('The trial of a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('both are asked once its last hour is over, and once only', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair)
    freezeTime('2026-12-16T16:59:00Z')
    assert.lengthOf(await new AskSeries().handle(), 0)
    freezeTime('2026-12-16T17:00:00Z')
    assert.lengthOf(await new AskSeries().handle({ dryRun: true }), 1)
    assert.lengthOf(await SeriesQuestion.all(), 0)
    await new AskSeries().handle()
    await new AskSeries().handle()
    const question = await SeriesQuestion.firstOrFail()
    assert.equal(question.closesAt.toUTC().toISO(), '2026-12-23T16:00:00.000Z')
    assert.deepEqual(await announced(SeriesAsked), [
      { seriesId: series.id, questionId: question.id },
    ])
    await runJobs()
    assert.include(await kindsOf(student), 'series_trial_asked')
    assert.include(await kindsOf(tutor), 'series_trial_asked')
  })

  test('goes on once both said yes, and is planned eight weeks ahead', async ({
    client,
    assert,
  }) => {
    const { student, tutor, series, answer } = await asked()
    assert.lengthOf(await startsOf(series), 4)
    await answer(client, student, true)
    await series.refresh()
    assert.equal(series.state, 'trial')
    const last = await answer(client, tutor, true)
    assert.include(last.flashMessage('success'), 'Vous continuez')
    await series.refresh()
    assert.deepInclude(series.$attributes, { state: 'active', plannedWeek: '2027-02-08' })
    const starts = await startsOf(series)
    assert.lengthOf(starts, 12)
    assert.equal(starts.at(-1), '2027-02-10T16:00')
    await runJobs()
    assert.include(await kindsOf(student), 'series_goes_on')
    const late = await answer(client, student, false)
    assert.include(late.flashMessage('error'), 'déjà décidé')
  })

  test('what its hours take the place of is withdrawn, and said to who proposed it', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor, answer } = await asked()
    const slots = ['2026-12-23T16:30:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    await answer(client, student, true)
    await answer(client, tutor, true)
    await appointment.refresh()
    assert.equal(appointment.state, 'cancelled')
    await runJobs()
    for (const each of [tutor, student]) {
      assert.include(await kindsOf(each), 'proposal_overlapped')
    }
  })

  test('ends when one says no, even after their yes, and the other is told', async ({
    client,
    assert,
  }) => {
    const { student, tutor, series, answer } = await asked()
    await answer(client, student, true)
    await answer(client, student, false)
    await series.refresh()
    assert.deepInclude(series.$attributes, { state: 'ended', endedHow: 'trial_stopped' })
    await runJobs()
    assert.include(await kindsOf(tutor), 'series_ended')
    assert.notInclude(await kindsOf(student), 'series_ended')
  })

  test('ends when one of the two didn’t answer until the next hour would begin', async ({
    client,
    assert,
  }) => {
    const { student, tutor, series, answer } = await asked()
    await answer(client, student, true)
    freezeTime('2026-12-23T15:59:00Z')
    assert.lengthOf(await new CloseSeriesQuestions().handle(), 0)
    freezeTime('2026-12-23T16:00:00Z')
    await new CloseSeriesQuestions().handle()
    assert.lengthOf(await new CloseSeriesQuestions().handle(), 0)
    await series.refresh()
    assert.deepInclude(series.$attributes, { state: 'ended', endedHow: 'unanswered' })
    await runJobs()
    assert.include(await kindsOf(student), 'series_ended')
    assert.include(await kindsOf(tutor), 'series_ended')
  })

  test('waits while the pair is paused', async ({ assert }) => {
    const { pair, series, question } = await asked()
    await pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
    freezeTime('2027-01-20T09:00:00Z')
    await new CloseSeriesQuestions().handle()
    await pair.merge({ state: 'trial', resumesAs: null }).save()
    await new CloseSeriesQuestions().handle()
    await Promise.all([series.refresh(), question.refresh()])
    assert.equal(series.state, 'trial')
    assert.equal(question.closesAt.toUTC().toISO(), '2027-01-25T09:00:00.000Z')
  })

  test('a stranger answers nothing', async ({ client }) => {
    const { series, question } = await asked()
    const url = `/series/${series.id}/questions/${question.id}/answer`
    await assertStranger404(client, 'post', url, { answer: 'no' })
  })
})

test.group('Planning a weekly slot', () => {
  test('makes each week once, of working pairs, whatever was skipped or moved', async ({
    client,
    assert,
  }) => {
    const { pair, student, series } = await active()
    const coming = await hoursOf(series).where('startsAt', '>', clock.now().toJSDate())
    const cancel = `/appointments/${coming[0].id}/cancellation`
    await send(client, student, cancel, { reason: 'Un contrôle' })
    await coming[0].refresh()
    assert.deepInclude(coming[0].$attributes, { state: 'cancelled', leftOut: 'skipped' })
    const before = await startsOf(series)

    assert.lengthOf(await new PlanSeries().handle(), 0)
    freezeTime('2026-12-23T09:00:00Z')
    assert.deepEqual(await new PlanSeries().handle({ dryRun: true }), [
      { seriesId: series.id, week: '2027-02-15' },
    ])
    await new PlanSeries().handle()
    assert.deepEqual(await startsOf(series), [...before, '2027-02-17T16:00'])

    await pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
    freezeTime('2027-03-10T18:00:00Z')
    assert.lengthOf(await new PlanSeries().handle(), 0)
    await pair.merge({ state: 'trial', resumesAs: null }).save()
    const made = await new PlanSeries().handle()
    assert.deepEqual(
      [made.map(({ week }) => week)[0], made.length],
      ['2027-03-15', 8],
      'what a pause passed over is not made up for'
    )
    const starts = await startsOf(series)
    assert.include(starts, '2027-03-24T16:00')
    assert.include(starts, '2027-03-31T15:00')
  })

  test('five schedulers at once make each week once', async ({ assert }) => {
    const { series } = await active()
    freezeTime('2027-01-06T09:00:00Z')
    const runs = await Promise.all(Array.from({ length: 5 }, () => new PlanSeries().handle()))
    assert.lengthOf(runs.flat(), 3)
    const starts = await startsOf(series)
    assert.lengthOf(new Set(starts), 15)
    assert.lengthOf(starts, 15)
  }).tags(['@committed'])

  test('ends with the pair, in the same transaction', async ({ assert }) => {
    const { pair, coordinator, series } = await active()
    const { series: proposed, rule } = await createSeries(pair, { startsOn: '2026-12-24' })
    await new ClosePair().handle({ pairId: pair.id, actorId: coordinator.id, reason: 'Fini' })
    await Promise.all([series.refresh(), proposed.refresh(), rule.refresh()])
    assert.deepInclude(series.$attributes, { state: 'ended', endedHow: 'pair_closed' })
    assert.deepEqual([proposed.state, rule.state], ['cancelled', 'cancelled'])
    const left = await hoursOf(series).where('startsAt', '>', clock.now().toJSDate())
    assert.lengthOf(left, 0)
    freezeTime('2027-06-01T09:00:00Z')
    assert.lengthOf(await new PlanSeries().handle(), 0)
    assert.lengthOf(await announced(SeriesEnded), 0)
  })

  test('either stops it, a stranger doesn’t', async ({ client, assert }) => {
    const { student, tutor, series } = await active()
    const url = `/series/${series.id}/stop`
    await assertStranger404(client, 'post', url)
    await send(client, student, url)
    await series.refresh()
    assert.deepInclude(series.$attributes, { state: 'ended', endedBy: student.id })
    const left = await hoursOf(series).where('startsAt', '>', clock.now().toJSDate())
    assert.lengthOf(left, 0)
    await runJobs()
    assert.include(await kindsOf(tutor), 'series_ended')
    const again = await send(client, tutor, url)
    assert.include(again.flashMessage('error'), 'ne continue pas')
  })

  test('the commands run, and refuse what is no moment', async ({ assert }) => {
    freezeTime('2026-11-23T09:00:00Z')
    for (const name of ['plan-series', 'ask-series', 'tell-clock-changes']) {
      const run = await ace.exec(`appointments:${name}`, ['--dry-run', '--at=2026-12-01T00:00Z'])
      assert.notEqual(run.exitCode, 1)
      const wrong = await ace.exec(`appointments:${name}`, ['--at=demain'])
      assert.equal(wrong.exitCode, 1)
    }
  })
})

test.group('Changing a weekly slot', () => {
  const thursday = { slots: [{ date: '2027-01-14', time: '18:00' }] }

  test('may begin before the slot itself would have, and has its hours from then on', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const { pair, student, tutor } = await createPair()
    const { series } = await createAgreedSeries(pair, { startsOn: '2026-12-16' })
    const slots = [{ date: '2026-12-03', time: '17:00' }]
    await send(client, student, `/series/${series.id}/change`, { slots })
    const change = await SeriesRule.findByOrFail('state', 'proposed')
    await send(client, tutor, `/series/${series.id}/acceptance`, { ruleId: change.id })
    const days = [
      '2026-12-03',
      '2026-12-10',
      '2026-12-17',
      '2026-12-24',
      '2026-12-31',
      '2027-01-07',
    ]
    const expected = days.map((day) => `${day}T16:00`)
    assert.deepEqual(await startsOf(series), expected)
    await new PlanSeries().handle()
    assert.deepEqual(await startsOf(series), expected)
  })

  test('moves the hours from its first week on, and no other', async ({ client, assert }) => {
    const { pair, student, tutor, series } = await active()
    const [skipped, moved] = await Appointment.query()
      .where('seriesId', series.id)
      .whereIn('seriesWeek', ['2027-01-18', '2027-01-25'])
      .orderBy('seriesWeek')
    await send(client, student, `/appointments/${skipped.id}/cancellation`, { reason: 'Un oral' })
    await moved.merge({ startsAt: moved.startsAt!.plus({ minutes: 30 }) }).save()
    const before = await startsOf(series)

    await assertStranger404(client, 'post', `/series/${series.id}/change`, thursday)
    await send(client, student, `/series/${series.id}/change`, thursday)
    assert.deepEqual(await startsOf(series), before)
    const rule = await SeriesRule.query()
      .where({ seriesId: series.id, state: 'proposed' })
      .firstOrFail()
    const second = await send(client, tutor, `/series/${series.id}/change`, thursday)
    assert.include(second.body().errors[0].message, 'attend déjà une réponse')
    await createAppointment(pair, { slots: ['2027-02-04T17:30:00Z'] })
    const url = `/series/${series.id}/acceptance`
    const accepted = await send(client, tutor, url, { ruleId: rule.id })
    assert.include(accepted.flashMessage('success'), 'Votre proposition au même moment est retirée')

    const starts = await startsOf(series)
    assert.deepEqual(starts.slice(0, 7), before.slice(0, 7))
    assert.deepEqual(starts.slice(7), [
      ...['2027-01-14T17:00', '2027-01-27T16:30', '2027-02-04T17:00', '2027-02-11T17:00'],
    ])
    await skipped.refresh()
    assert.deepInclude(skipped.$attributes, { state: 'cancelled', leftOut: 'skipped' })
    freezeTime('2026-12-23T09:00:00Z')
    await new PlanSeries().handle()
    assert.equal((await startsOf(series)).at(-1), '2027-02-18T17:00')
    await runJobs()
    assert.include(await kindsOf(student), 'series_changed')
  })
})

test.group('Clocks that change', () => {
  test('are told to both once, two weeks ahead, of a slot on two clocks', async ({
    client,
    assert,
  }) => {
    freezeTime('2027-03-08T09:00:00Z')
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const values = { startsOn: '2027-03-10', wallTime: '18:00', zone: 'Indian/Reunion' }
    const { series } = await createAgreedSeries(pair, values)
    freezeTime('2027-03-17T13:00:00Z')
    assert.lengthOf(await new TellClockChanges().handle(), 0)
    freezeTime('2027-03-17T14:30:00Z')
    assert.lengthOf(await new TellClockChanges().handle({ dryRun: true }), 1)
    await new TellClockChanges().handle()
    await new TellClockChanges().handle()
    assert.deepEqual(await announced(SeriesClocksChange), [
      { seriesId: series.id, startsAt: '2027-03-31T14:00:00.000Z', changesFor: 'tutor' },
    ])
    await runJobs()
    const told = async (user: User) => {
      const page = await client.get('/notifications').loginAs(user).withInertia()
      return (page.inertiaProps as any).notifications.map(({ text }: any) => text).join('\n')
    }
    assert.include(await told(tutor), 'à partir du mercredi 31 mars, votre séance')
    assert.include(await told(tutor), 'sera à 16:00 chez vous')
    assert.include(await told(student), `sera à 16:00 chez ${tutor.firstName}`)
    const page = await client.get(`/series/${series.id}`).loginAs(tutor).withInertia()
    assert.deepEqual((page.inertiaProps as any).series.clockChange, {
      startsAt: '2027-03-31T14:00:00.000Z',
      changesFor: 'viewer',
    })
    const [hour] = await hoursOf(series)
    const ofHour = async (user: User) => {
      const { inertiaProps } = await client
        .get(`/appointments/${hour.id}`)
        .loginAs(user)
        .withInertia()
      return (inertiaProps as any).clockChange
    }
    const change = { startsAt: '2027-03-31T14:00:00.000Z' }
    assert.deepEqual(await ofHour(tutor), { ...change, changesFor: 'viewer' })
    assert.deepEqual(await ofHour(student), { ...change, changesFor: 'other' })
    assert.isAtMost(await countQueries(() => ofHour(tutor)), MOST_QUERIES)
  })
})

test.group('A school holiday', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  /** A series from the 2nd of December on, and a holiday of its zone from the 19th of December to the 3rd of January. */
  async function beforeHoliday() {
    const made = await createPair()
    await placeInZone('Zone B', made.student)
    await createSchoolHoliday('Zone B', '2026-12-19', '2027-01-03')
    await createSchoolHoliday('Zone C', '2026-12-12', '2027-01-03')
    const { series } = await createAgreedSeries(made.pair, { startsOn: '2026-12-02' })
    await series.merge({ state: 'active' }).save()
    await new PlanSeries().handle()
    freezeTime('2026-11-28T08:00:00Z')
    await new AskSeries().handle()
    const question = await SeriesQuestion.firstOrFail()
    const answer = (client: ApiClient, user: User, yes: boolean) =>
      send(client, user, `/series/${series.id}/questions/${question.id}/answer`, {
        answer: yes ? 'yes' : 'no',
      })
    return { ...made, series, question, answer }
  }

  const HOLIDAY = ['2026-12-23T16:00', '2026-12-30T16:00']

  test('is asked about once, three weeks before, by the zone of the student', async ({
    assert,
  }) => {
    const { question, student } = await beforeHoliday()
    assert.deepInclude(question.$attributes, {
      ...{ kind: 'holiday', startsOn: '2026-12-19', endsOn: '2027-01-03', outcome: null },
      nameFr: 'Vacances de Noël',
    })
    assert.equal(question.closesAt.toUTC().toISO(), '2026-12-15T23:00:00.000Z')
    assert.lengthOf(await new AskSeries().handle(), 0)
    await runJobs()
    assert.include(await kindsOf(student), 'series_holiday_asked')
  })

  test('is asked about once though staff correct its days, or the student goes to another zone', async ({
    client,
    assert,
  }) => {
    const { question, student, tutor, series, answer } = await beforeHoliday()
    await answer(client, student, false)
    const paused = await startsOf(series)
    const holiday = await SchoolHoliday.findByOrFail('firstDay', '2026-12-19')
    for (const [firstDay, lastDay] of [
      ['2026-12-18', '2027-01-03'],
      ['2026-12-20', '2027-01-04'],
    ]) {
      await holiday.merge({ firstDay, lastDay }).save()
      assert.lengthOf(await new AskSeries().handle(), 0)
    }
    await placeInZone('Zone C', student)
    assert.lengthOf(await new AskSeries().handle(), 0)
    const late = await answer(client, tutor, true)
    assert.include(late.flashMessage('error'), 'déjà décidé')
    assert.deepEqual(await startsOf(series), paused)
    assert.lengthOf(await SeriesQuestion.query().where('seriesId', question.seriesId), 1)

    await createSchoolHoliday('Zone C', '2027-02-06', '2027-02-21', { nameFr: 'Vacances d’hiver' })
    freezeTime('2027-01-20T08:00:00Z')
    assert.lengthOf(await new AskSeries().handle(), 1, 'another one is')
  })

  test('that is skipped leaves out its hours alone, those to come included', async ({
    client,
    assert,
  }) => {
    const { series, student, tutor, answer } = await beforeHoliday()
    const before = await startsOf(series)
    const response = await answer(client, student, false)
    assert.include(response.flashMessage('success'), 'pas de séance pendant ces vacances')
    assert.deepEqual(
      await startsOf(series),
      before.filter((start) => !HOLIDAY.includes(start))
    )
    const left = await Appointment.query().where('leftOut', 'holiday')
    assert.lengthOf(left, 2)
    await runJobs()
    assert.include(await kindsOf(tutor), 'series_holiday_left_out')
    const page = await client.get(`/series/${series.id}`).loginAs(tutor).withInertia()
    assert.equal((page.inertiaProps as any).series.breaks[0].name, 'Vacances de Noël')
  })

  test('that is near when the slot is agreed on is asked about at once, until a day before', async ({
    client,
    assert,
  }) => {
    const made = await createPair()
    await placeInZone('Zone B', made.student)
    await createSchoolHoliday('Zone B', '2026-11-26', '2026-12-12')
    const { series } = await createAgreedSeries(made.pair)
    const before = await startsOf(series)
    assert.lengthOf(await new AskSeries().handle(), 1)
    const question = await SeriesQuestion.firstOrFail()
    assert.equal(question.closesAt.toUTC().toISO(), '2026-12-01T16:00:00.000Z')
    assert.lengthOf(await new AskSeries().handle(), 0)
    freezeTime('2026-12-01T16:00:00Z')
    await new CloseSeriesQuestions().handle()
    assert.deepEqual(await startsOf(series), [before[0], before[3]])
    const page = await client.get(`/series/${series.id}`).loginAs(made.tutor).withInertia()
    assert.lengthOf((page.inertiaProps as any).series.breaks, 1)
  })

  test('that has begun, or whose hours are too near, is not asked about', async ({ assert }) => {
    const made = await createPair()
    await placeInZone('Zone B', made.student)
    await createSchoolHoliday('Zone B', '2026-11-24', '2026-12-12')
    await createAgreedSeries(made.pair)
    assert.lengthOf(await new AskSeries().handle(), 0, 'they chose a first day in it')
    const other = await createPair()
    await placeInZone('Zone C', other.student)
    await createSchoolHoliday('Zone C', '2026-11-28', '2026-12-05')
    await createAgreedSeries(other.pair)
    freezeTime('2026-12-01T09:00:00Z')
    assert.lengthOf(await new AskSeries().handle(), 0)
  })

  test('that both keep changes nothing', async ({ client, assert }) => {
    const { series, student, tutor, answer } = await beforeHoliday()
    const before = await startsOf(series)
    await answer(client, student, true)
    await answer(client, tutor, true)
    freezeTime('2026-12-16T08:00:00Z')
    await new CloseSeriesQuestions().handle()
    assert.deepEqual(await startsOf(series), before)
    await runJobs()
    assert.include(await kindsOf(student), 'series_holiday_kept')
  })

  test('without an answer is without hours, and weeks that are planned later too', async ({
    assert,
  }) => {
    const { series, question } = await beforeHoliday()
    await question.merge({ endsOn: '2027-02-14' }).save()
    freezeTime('2026-12-16T08:00:00Z')
    await new CloseSeriesQuestions().handle()
    await question.refresh()
    assert.equal(question.outcome, 'unanswered')
    await new PlanSeries().handle()
    const starts = await startsOf(series)
    assert.deepEqual(starts, ['2026-12-02T16:00', '2026-12-09T16:00', '2026-12-16T16:00'])
    freezeTime('2026-12-30T08:00:00Z')
    await new PlanSeries().handle()
    const later = await startsOf(series)
    assert.deepEqual(later.slice(3), ['2027-02-17T16:00', '2027-02-24T16:00'])
  })
})
