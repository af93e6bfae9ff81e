import { test } from '@japa/runner'
import { shownHolidays } from '#planning/shown_holidays'

const holiday = (nameFr: string, studentIds: string[], firstDay = '2026-12-19') => ({
  id: nameFr + studentIds,
  kind: 'school' as const,
  nameFr,
  nameEn: nameFr,
  firstDay,
  lastDay: '2027-01-03',
  studentIds,
})

const LINA = { id: 'lina', firstName: 'Lina' }
const NOE = { id: 'noe', firstName: 'Noé' }

test.group('Holidays that are shown', () => {
  test('name nobody where one has a single student, or none', ({ assert }) => {
    assert.deepEqual(shownHolidays([holiday('Noël', ['lina'])], [LINA])[0].who, [])
    assert.deepEqual(shownHolidays([holiday('Noël', [])], [])[0].who, [])
  })

  test('are one for two zones with the same days, and stay two otherwise', ({ assert }) => {
    const shown = shownHolidays(
      [
        holiday('Noël', ['lina']),
        holiday('Noël', ['noe']),
        holiday('Hiver', ['lina']),
        holiday('Hiver', ['noe'], '2026-12-20'),
      ],
      [LINA, NOE]
    )
    assert.deepEqual(
      shown.map(({ nameFr, who }) => [nameFr, who]),
      [
        ['Noël', []],
        ['Hiver', ['Lina']],
        ['Hiver', ['Noé']],
      ]
    )
  })
})
