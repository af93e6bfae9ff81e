import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { noticeTo } from '#tests/helpers/notices'
import { runJobs } from '#tests/helpers/events'
import { createPair } from '#database/factories/matching/pair_factory'
import { clock } from '#core/clock'
import SeriesRule from '#appointments/models/series_rule'
import AcceptSeries from '#appointments/actions/accept_series'
import ChangeSeries from '#appointments/actions/change_series'
import ProposeSeries from '#appointments/actions/propose_series'
import TellClockChanges from '#appointments/actions/tell_clock_changes'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

const mailed = ({ email }: User) =>
  caughtMails(email!)
    .map(({ text }) => text)
    .join()

test.group('The notice and the e-mail of a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('that is proposed, accepted or changed says both clocks where they differ', async ({
    assert,
  }) => {
    // Nobody has quiet hours at half past six in the evening in Nouméa.
    freezeTime('2026-11-23T07:30:00Z')
    const people = { student: { firstName: 'Lina' }, tutor: { timeZone: 'Pacific/Noumea' } }
    const { pair, student, tutor } = await createPair(people)
    const slot = { field: 'offer', startsAt: clock.at(new Date('2026-11-25T13:30:00Z')) }
    const proposed = { pairId: pair.id, proposerId: tutor.id, slot }
    const made = await new ProposeSeries().handle(proposed)
    assert.isTrue(made.ok)
    const [{ id: ruleId, seriesId }] = await SeriesRule.all()
    await runJobs()
    const there = `À l’heure de ${tutor.firstName}\u00a0: jeudi 26 novembre à 00:30.`
    assert.include(await noticeTo(student, 'appointments.series_proposed'), there)
    assert.include(mailed(student), there)

    await new AcceptSeries().handle({ ruleId, actorId: student.id })
    await runJobs()
    const here = 'À l’heure de Lina\u00a0: mercredi 25 novembre à 14:30.'
    assert.include(await noticeTo(tutor, 'appointments.series_accepted'), here)
    assert.include(mailed(tutor), here)

    const later = { field: 'offer', startsAt: clock.at(new Date('2026-12-03T07:30:00Z')) }
    await new ChangeSeries().handle({ seriesId, proposerId: student.id, slot: later })
    await runJobs()
    const change = 'À l’heure de Lina\u00a0: jeudi 3 décembre à 08:30.'
    assert.include(await noticeTo(tutor, 'appointments.series_change_proposed'), change)
    assert.include(mailed(tutor), change)
  })

  test('where clocks change says which day it is for the other, when it is another one', async ({
    assert,
  }) => {
    freezeTime('2027-03-19T09:00:00Z')
    const { pair, student, tutor } = await createPair({ tutor: { timeZone: 'Pacific/Noumea' } })
    await createAgreedSeries(pair, { startsOn: '2027-03-25', wallTime: '15:30' })
    await new TellClockChanges().handle()
    await runJobs()
    const told = await noticeTo(student, 'appointments.series_clocks_change')
    assert.include(
      told,
      `jeudi 1er avril, la séance sera à 00:30 (vendredi) chez ${tutor.firstName}`
    )
  })

  test('that is declined or withdrawn says which one', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const [declined, withdrawn] = [
      await createSeries(pair),
      await createSeries(pair, { startsOn: '2026-11-27', wallTime: '18:00' }),
    ]
    const answer = (user: User, { series, rule }: typeof declined, how: string) =>
      client
        .post(`/series/${series.id}/${how}`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .json({ ruleId: rule.id })
    await answer(student, declined, 'decline')
    await answer(tutor, withdrawn, 'withdrawal')
    await runJobs()
    const refused = await noticeTo(tutor, 'appointments.series_declined')
    assert.include(refused, 'à partir du mercredi 25 novembre à 17:00')
    const gone = await noticeTo(student, 'appointments.series_withdrawn')
    assert.include(gone, 'à partir du vendredi 27 novembre à 18:00')
    assert.include(mailed(tutor), 'à partir du mercredi 25 novembre à 17:00, puis chaque semaine.')
    assert.include(mailed(student), 'proposé à partir du vendredi 27 novembre à 18:00,')
  })
})
