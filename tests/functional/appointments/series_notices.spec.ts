import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { noticeTo } from '#tests/helpers/notices'
import { runJobs } from '#tests/helpers/events'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSeries } from '#database/factories/appointments/series_factory'

test.group('The notice and the e-mail of a weekly slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

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
    const mailed = ({ email }: User) =>
      caughtMails(email!)
        .map(({ text }) => text)
        .join()
    assert.include(mailed(tutor), 'à partir du mercredi 25 novembre à 17:00, puis chaque semaine.')
    assert.include(mailed(student), 'proposé à partir du vendredi 27 novembre à 18:00,')
  })
})
