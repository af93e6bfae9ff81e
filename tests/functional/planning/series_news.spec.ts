import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { createPair } from '#database/factories/matching/pair_factory'
import AskSeries from '#appointments/actions/ask_series'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'

type News = { kind: string; startsAt: string }

test.group('Weekly slots that wait for an answer', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('are told apart by their first hours', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    await createSeries(pair)
    await createSeries(pair, { startsOn: '2026-11-27', wallTime: '18:00' })
    const page = await client.get('/').loginAs(student).withInertia()
    const { news } = page.inertiaProps as unknown as { news: News[] }
    assert.sameDeepMembers(
      news.map(({ kind, startsAt }) => [kind, startsAt]),
      [
        ['proposed', '2026-11-25T16:00:00.000Z'],
        ['proposed', '2026-11-27T17:00:00.000Z'],
      ]
    )
  })

  test('are asked about on the first page, and answered there', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    await createAgreedSeries(pair)
    freezeTime('2026-12-17T09:00:00Z')
    await new AskSeries().handle()
    const newsOf = async () => {
      const page = await client.get('/').loginAs(student).withInertia()
      return (page.inertiaProps as any).news
    }
    const [{ kind, seriesId, questionId }, ...others] = await newsOf()
    assert.equal(kind, 'trial')
    assert.isEmpty(others)
    const answered = await client
      .post(`/series/${seriesId}/questions/${questionId}/answer`)
      .header('referer', '/')
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .form({ answer: 'yes' })
    assert.equal(answered.header('location'), '/')
    assert.isEmpty(await newsOf())
  })
})
