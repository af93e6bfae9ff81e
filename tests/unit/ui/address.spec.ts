import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { createTuyau } from '@tuyau/core/client'
import { browserCode } from '#tests/helpers/browser_code'

const { addressOf } = await browserCode('lib/address')
const { registry } = await import(app.makeURL('.adonisjs/client/registry/index.ts').href)
const tuyau = createTuyau({ baseUrl: 'http://localhost/', registry }) as any

type Token = { type: number; val: string }
/** Any other address would match: nobody links to it. */
const ANYTHING = '/*'

const routes = Object.entries<{ pattern: string; tokens: Token[] }>(registry.routes)
  .map(([name, route]) => ({ name, ...route }))
  .filter(({ pattern }) => !pattern.endsWith(ANYTHING))

const valuesFor = (tokens: Token[]) =>
  Object.fromEntries(tokens.filter(({ type }) => type > 0).map(({ val }) => [val, `é/${val} 1`]))

test.group('The address of a route', () => {
  test('is the one that the server would write, for each of them', ({ assert }) => {
    for (const { name, pattern, tokens } of routes) {
      const values = valuesFor(tokens)
      assert.equal(addressOf(pattern, values), tuyau.urlFor(name, values))
    }
  })

  test('leaves out what may be missing, and nothing else', ({ assert }) => {
    assert.equal(addressOf('/calendar/:view/:date?', { view: 'week' }), '/calendar/week')
    assert.throws(() => addressOf('/calendar/:view/:date?', { date: '2026-11-23' }), /lacks view/)
    assert.equal(addressOf('/'), '/')
  })

  test('asks for what has a value', ({ assert }) => {
    const asked = { q: 'à & b', before: null, after: undefined, around: 0 }
    assert.equal(addressOf('/messages', {}, asked), '/messages?q=%C3%A0+%26+b&around=0')
    assert.equal(addressOf('/messages', {}, { before: null }), '/messages')
  })
})
