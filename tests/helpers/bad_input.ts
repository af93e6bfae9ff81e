/** Wrong for nearly every field: nothing, too much, another kind, what breaks further down. */
export const WRONG_VALUES: unknown[] = [
  null,
  '',
  'x',
  'x'.repeat(60_000),
  '<script>alert(1)</script>',
  'NUL\0 \u202Eמימין\u202C 👩‍👧 \uD800',
  '2026-02-31',
  '2026-13-45T99:99',
  '00000000-0000-0000-0000-00000000000g',
  -1,
  1.5,
  1e21,
  true,
  [],
  {},
  [[[['deep']]]],
  { constructor: { prototype: 1 }, toString: 'x' },
  Array.from({ length: 10_000 }, (_, index) => index),
  ['same', 'same', 'same'],
]

type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

/** A body as the schema wants it, with this value at every leaf. */
export function withLeaves(schema: Schema, value: unknown): unknown {
  if (schema.properties) {
    const entries = Object.entries(schema.properties)
    return Object.fromEntries(entries.map(([name, each]) => [name, withLeaves(each, value)]))
  }
  if (schema.items) return [withLeaves(schema.items, value), withLeaves(schema.items, value)]
  return value
}
