import { test } from '@japa/runner'
import { conditions } from '#admin/adapter/filters'
import { TableProperty } from '#admin/adapter/table_property'
import type { PropertyKind } from '#admin/adapter/definition'

const viewer = { locale: 'fr', now: '2026-11-23T09:00:00Z', timeZone: 'Europe/Paris' } as const
const property = (kind: PropertyKind, values?: string[]) =>
  new TableProperty({ name: 'x', position: 0, kind, values, sql: () => 'x' })

test.group('Filters of the back office', () => {
  test('a day begins and ends at the midnight of whoever asks', ({ assert }) => {
    const found = conditions(property('datetime'), { from: '2026-11-22', to: '2026-11-22' }, viewer)
    assert.deepEqual(found, [
      ['x >= ?::timestamptz', ['2026-11-21T23:00:00.000Z']],
      ['x <= ?::timestamptz', ['2026-11-22T22:59:59.999Z']],
    ])
  })

  test('a search means its letters, not its wildcards')
    .with([
      ['100%', '%100\\%%'],
      ['a_b', '%a\\_b%'],
      ['c\\d', '%c\\\\d%'],
    ])
    .run(({ assert }, [text, bound]) => {
      const [[sql, bindings]] = conditions(property('string'), text, viewer)
      assert.include(sql, 'LIKE')
      assert.deepEqual(bindings, [bound])
    })

  test('words that no form of the list asks for are not looked for', ({ assert }) => {
    const shownOnly = new TableProperty({
      ...{ name: 'x', position: 0, kind: 'string', sql: () => 'x' },
      searchable: false,
    })
    assert.deepEqual(conditions(shownOnly, 'Lina', viewer), [['false', []]])
  })

  test('{$i} what cannot be understood finds nothing')
    .with([
      ['uuid', "x' OR 1=1"],
      ['uuid', { from: '1' }],
      ['datetime', { from: 'yesterday' }],
      ['date', { to: '99999-01-01' }],
      ['datetime', '2026-11-22'],
      ['date', { since: '2026-11-22' }],
      ['boolean', 'maybe'],
      ['number', 'many'],
      ['number', '1e400'],
      ['number', ''],
      ['string', ['a']],
      ['string', 'a\0b'],
    ] as [PropertyKind, unknown][])
    .run(({ assert }, [kind, value]) => {
      assert.deepEqual(conditions(property(kind), value, viewer), [['false', []]])
    })
})
