import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  planImport,
  sharesDays,
  type KnownHoliday,
  type ShippedHoliday,
} from '#profiles/holiday_import'

const holiday = (key: string, firstDay: string, lastDay: string): ShippedHoliday => ({
  importKey: key,
  schoolZoneId: 'zone',
  nameFr: key,
  nameEn: key,
  firstDay,
  lastDay,
})

const known = (shipped: ShippedHoliday, more: Partial<KnownHoliday> = {}): KnownHoliday => ({
  ...shipped,
  id: shipped.importKey,
  shown: true,
  keptByStaff: false,
  ...more,
})

const AUTUMN = holiday('autumn', '2026-10-17', '2026-11-01')
const LATER = { ...AUTUMN, firstDay: '2026-10-18' }

const keys = (holidays: ShippedHoliday[]) => holidays.map(({ importKey }) => importKey)

test.group('An import of holidays', () => {
  test('adds what is missing and corrects what the file changed', ({ assert }) => {
    const winter = holiday('winter', '2027-02-06', '2027-02-21')
    const plan = planImport([known(AUTUMN)], [LATER, winter], sharesDays)
    assert.deepEqual(plan, { added: [winter], changed: [LATER], kept: [] })
  })

  test('leaves alone what staff saved, hid, or added over the same days', ({ assert }) => {
    const saved = known(AUTUMN, { keptByStaff: true, nameFr: 'Automne' })
    assert.deepEqual(keys(planImport([saved], [AUTUMN], sharesDays).kept), ['autumn'])
    const hidden = known(AUTUMN, { keptByStaff: true, shown: false })
    assert.deepEqual(keys(planImport([hidden], [LATER], sharesDays).kept), ['autumn'])
    const own = known(holiday('', '2026-11-01', '2026-11-05'), {
      importKey: null,
      keptByStaff: true,
    })
    assert.deepEqual(keys(planImport([own], [AUTUMN], sharesDays).kept), ['autumn'])
    const elsewhere = { ...own, schoolZoneId: 'another' }
    assert.deepEqual(keys(planImport([elsewhere], [AUTUMN], sharesDays).added), ['autumn'])
  })

  test('changes nothing a second time, whatever staff saved in between', ({ assert }) => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-10-${number}`)
    const file = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), day)
        .map(([key, on]) => holiday(key, on, on)),
      { selector: ({ importKey }) => importKey }
    )
    fc.assert(
      fc.property(file, file, fc.array(fc.boolean()), (before, after, saved) => {
        const rows = before.map((one, index) => known(one, { keptByStaff: saved[index] }))
        const plan = planImport(rows, after, sharesDays)
        const changed = new Map([...plan.added, ...plan.changed].map((one) => [one.importKey, one]))
        const then = [
          ...rows.filter(({ importKey }) => !changed.has(importKey!)),
          ...[...changed.values()].map((one) => known(one)),
        ]
        const again = planImport(then, after, sharesDays)
        assert.deepEqual([again.added, again.changed], [[], []])
        for (const row of rows.filter(({ keptByStaff }) => keptByStaff)) assert.include(then, row)
      }),
      { numRuns: 500 }
    )
  })
})
