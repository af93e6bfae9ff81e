import fc from 'fast-check'

/** @typedef {{ method: string, path: string, type: string | undefined, body: string | undefined, signedIn: boolean }} Hostile */

const NASTY = [
  null,
  '',
  'x'.repeat(60_000),
  '<!--<script>alert(1)</script>',
  'NUL\0 \u202Eמימין 👩‍👧 \uD800',
  '2026-02-31',
  '99999-01-01T00:00:00Z',
  '-0',
  -1,
  1.5,
  1e300,
  2 ** 31,
  true,
  [],
  {},
  { toString: 'x', valueOf: 'y', constructor: { prototype: null } },
  Array.from({ length: 10_000 }, (_, index) => index),
]

/** @param {string[]} names @param {string[]} ids */
function inputs(names, ids) {
  const value = fc.oneof(
    fc.constantFrom(...NASTY, ...ids.slice(0, 10)),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...NASTY.slice(0, 16)), { maxLength: 3 }),
    fc.jsonValue()
  )
  return fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 20 })
}

/** Bodies as forms, as data, in parts, and as what is none of these. @param {Record<string, unknown>} input */
const written = (input) => [
  { type: 'application/json', body: JSON.stringify(input) },
  { type: 'application/json', body: '['.repeat(50_000) + ']'.repeat(50_000) },
  { type: 'application/json', body: JSON.stringify(input).slice(1) },
  { type: 'application/x-www-form-urlencoded', body: asForm(input) },
  { type: 'multipart/form-data; boundary=x', body: asParts(input) },
  { type: 'text/plain', body: JSON.stringify(input) },
]

/** Each field twice, once as a list, once with a key inside. @param {Record<string, unknown>} input */
const asForm = (input) =>
  Object.entries(input)
    .map(([name, value]) => [encodeURIComponent(name), encodeURIComponent(text(value))])
    .map(([name, value]) => `${name}=${value}&${name}=${value}&${name}[]=${value}&${name}[a][b]=1`)
    .join('&')

/** @param {Record<string, unknown>} input */
const asParts = (input) =>
  Object.entries(input)
    .map(
      ([name, value]) =>
        `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text(value)}\r\n`
    )
    .join('') + '--x--\r\n'

const text = (/** @type {unknown} */ value) => (JSON.stringify(value) ?? '').toWellFormed()

/**
 * @param {import('./addresses.js').Address[]} all
 * @param {{ names: string[], ids: string[], requests: number, seed: number }} options
 * @returns {Hostile[]}
 */
export function hostileRequests(all, { names, ids, requests, seed }) {
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    fc.constantFrom(
      'x',
      '%00',
      '..%2f..%2fetc',
      '00000000-0000-0000-0000-00000000000g',
      '2026-02-31'
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(encodeURIComponent)
  )
  const hostile = fc.record({
    address: fc.constantFrom(...all),
    parts: fc.array(part, { minLength: 3, maxLength: 3 }),
    input: inputs(names, ids),
    form: fc.nat(5),
    signedIn: fc.boolean(),
  })
  return fc
    .sample(hostile, { numRuns: requests, seed })
    .map(({ address, parts, input, form, signedIn }) => {
      const rest = [...parts]
      const path = address.pattern.replace(/:\w+\??|\*/g, () => rest.shift() ?? 'x')
      if (address.method !== 'GET') {
        return { method: address.method, path, signedIn, ...written(input)[form] }
      }
      const query = asForm(input).slice(0, 6000)
      return { method: 'GET', path: `${path}?${query}`, type: undefined, body: undefined, signedIn }
    })
}
