import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'

/** The browser's modules have a TypeScript project of their own, so their types don't come along. */
const load = (name: string) => import(app.makeURL(`inertia/lib/${name}.ts`).href)

const PARIS = { locale: 'fr', timeZone: 'Europe/Paris' }
const REUNION = { locale: 'fr', timeZone: 'Indian/Reunion' }
const LONDON = { locale: 'en', timeZone: 'Europe/London' }
const NOW = '2026-11-24T09:00:00Z'

test.group('Dates as people read them', () => {
  test('tell the time on the clock of the zone', async ({ assert }) => {
    const { formatTime, formatDay, formatRange } = await load('dates')
    const start = '2026-11-24T16:00:00Z'

    assert.equal(formatTime(start, PARIS), '17:00')
    assert.equal(formatTime(start, REUNION), '20:00')
    assert.equal(formatTime(start, LONDON), '16:00')
    assert.equal(formatDay(start, NOW, PARIS), 'mardi 24 novembre')
    assert.equal(formatDay(start, NOW, LONDON), 'Tuesday 24 November')
    assert.equal(formatRange(start, '2026-11-24T17:00:00Z', PARIS), '17:00 – 18:00')
  })

  test('a day of another year has its year, on the calendar of whoever reads', async ({
    assert,
  }) => {
    const { formatDay } = await load('dates')
    assert.equal(formatDay('2027-10-13T15:00:00Z', NOW, PARIS), 'mercredi 13 octobre 2027')
    assert.equal(formatDay('2026-12-31T22:59:00Z', NOW, PARIS), 'jeudi 31 décembre')
    assert.equal(formatDay('2026-12-31T23:00:00Z', NOW, PARIS), 'vendredi 1er janvier 2027')
    assert.equal(formatDay('2027-10-13T15:00:00Z', NOW, LONDON), 'Wednesday, 13 October 2027')
  })

  test('an end at midnight is the last minute of the day before', async ({ assert }) => {
    const { lastMinute } = await load('dates')
    const midnight = lastMinute('2026-12-15T23:00:00Z', NOW, PARIS)
    assert.deepEqual(midnight, { day: 'mardi 15 décembre', time: '23:59' })
    const noon = lastMinute('2026-12-15T11:00:00Z', NOW, PARIS)
    assert.deepEqual(noon, { day: 'mardi 15 décembre', time: '12:00' })
  })

  test('name the day of the end when it falls on another one', async ({ assert }) => {
    const { formatRange } = await load('dates')
    const end = '2026-11-24T20:30:00Z'
    assert.equal(formatRange('2026-11-24T19:30:00Z', end, PARIS), '20:30 – 21:30')
    assert.equal(formatRange('2026-11-24T19:30:00Z', end, REUNION), '23:30 – mer. 25 nov. 00:30')
  })

  test('keep the wall time over a change of the clocks', async ({ assert }) => {
    const { formatTime } = await load('dates')
    assert.equal(formatTime('2026-10-24T15:00:00Z', PARIS), '17:00')
    assert.equal(formatTime('2026-10-26T16:00:00Z', PARIS), '17:00')
  })

  test('count days by the calendar of the zone, not by hours', async ({ assert }) => {
    const { daysBetween, relative, relativeDay } = await load('relative_dates')
    const lateEvening = '2026-11-24T22:30:00Z'
    const soonAfter = '2026-11-24T23:30:00Z'

    assert.equal(daysBetween(lateEvening, soonAfter, 'Europe/Paris'), 1)
    assert.equal(daysBetween(lateEvening, soonAfter, 'Indian/Reunion'), 0)
    assert.equal(relativeDay(soonAfter, lateEvening, PARIS), 'demain')
    assert.equal(relative('2026-11-24T22:00:00Z', lateEvening, PARIS), 'il y a 30 minutes')
    assert.equal(relative('2026-11-25T00:30:00Z', lateEvening, LONDON), 'in 2 hours')
    assert.equal(relative('2026-11-04T22:30:00Z', lateEvening, PARIS), 'il y a 20 jours')
    assert.equal(relative('2026-02-09T22:30:00Z', lateEvening, PARIS), 'il y a 9 mois')
    assert.equal(relative('2024-11-24T22:30:00Z', lateEvening, LONDON), '2 years ago')
  })

  test('write the first of a month as French does, and no other one', async ({ assert }) => {
    const { formatDay, formatDate, formatShortDay, formatWith } = await load('dates')
    const first = '2026-12-01T16:00:00Z'
    assert.equal(formatDay(first, NOW, PARIS), 'mardi 1er décembre')
    assert.equal(formatShortDay(first, PARIS), 'mar. 1er déc.')
    assert.equal(formatDate(first, PARIS), '1er décembre 2026')
    assert.equal(formatDay('2026-12-11T16:00:00Z', NOW, PARIS), 'vendredi 11 décembre')
    assert.equal(formatDay('2026-12-21T16:00:00Z', NOW, PARIS), 'lundi 21 décembre')
    assert.equal(formatDay(first, NOW, LONDON), 'Tuesday 1 December')
    assert.equal(formatWith(first, PARIS, { day: 'numeric' }), '1')
    assert.equal(formatWith(first, PARIS, { dateStyle: 'short' }), '01/12/2026')
    assert.equal(
      formatWith('2031-11-01T01:01:00Z', PARIS, { dateStyle: 'long', timeStyle: 'short' }),
      '1er novembre 2031 à 02:01'
    )
  })
})
