import { test } from '@japa/runner'
import { writeDate, writeRange } from '#core/write_date'

const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const
const format = (locale: string, more: Intl.DateTimeFormatOptions = {}) =>
  new Intl.DateTimeFormat(locale, { ...LONG, timeZone: 'Europe/Paris', ...more })

test.group('Dates in words, on the server', () => {
  test('{0} in {1} is {2}')
    .with([
      ['2026-12-01T16:00:00Z', 'fr-FR', 'mardi 1er décembre'],
      ['2026-12-01T16:00:00Z', 'fr', 'mardi 1er décembre'],
      ['2026-12-11T16:00:00Z', 'fr-FR', 'vendredi 11 décembre'],
      ['2026-12-31T16:00:00Z', 'fr-FR', 'jeudi 31 décembre'],
      ['2026-12-01T16:00:00Z', 'en-GB', 'Tuesday 1 December'],
    ] as const)
    .run(({ assert }, [iso, locale, text]) => {
      assert.equal(writeDate(format(locale), new Date(iso)), text)
    })

  test('a range names the first of a month as well', ({ assert }) => {
    const times = { hour: '2-digit', minute: '2-digit' } as const
    const [from, until] = ['2026-12-01T16:00:00Z', '2026-12-01T17:00:00Z']
    const text = writeRange(format('fr-FR', times), new Date(from), new Date(until))
    assert.match(text, /^mardi 1er décembre.+17:00.+18:00$/)
  })
})
