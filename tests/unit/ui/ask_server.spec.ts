import { getActiveTestOrFail, test } from '@japa/runner'
import type { AddressInfo } from 'node:net'
import { createServer, type IncomingMessage } from 'node:http'
import { browserCode } from '#tests/helpers/browser_code'

const { askServer } = await browserCode('lib/ask_server')

type Answer = { status: number; body?: object }
/** A site that answers so, one after the other; `null` cuts the connection. */
async function site(answers: (Answer | null)[]) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    const answer = answers[asked.length - 1]
    if (!answer) return response.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(answer.body ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  getActiveTestOrFail().cleanup(() => void server.close())
  return { asked, address: `http://127.0.0.1:${port}/` }
}

/** The page that asks. */
const browser = globalThis as { document?: object }

test.group('A question to the server', (group) => {
  group.each.setup(() => {
    browser.document = { cookie: 'theme=dark; XSRF-TOKEN=a%3Db' }
    return () => void delete browser.document
  })

  test('is read, and says where it comes from', async ({ assert }) => {
    const { asked, address } = await site([{ status: 201, body: { id: 1 } }])
    assert.deepEqual(await askServer(address, { method: 'POST', body: {} }), { id: 1 })
    assert.equal(asked[0].headers['x-xsrf-token'], 'a=b')
  })

  test('that is refused throws what was said, at once', async ({ assert }) => {
    const { asked, address } = await site([{ status: 409, body: { error: 'too_late' } }])
    const error = await askServer(address, { method: 'PUT' }).catch((refusal: object) => refusal)
    assert.containsSubset(error, { status: 409, response: { error: 'too_late' } })
    assert.lengthOf(asked, 1)
  })

  test('that nobody heard is asked again, unless it would do something twice', async ({
    assert,
  }) => {
    const { asked, address } = await site([null, { status: 503 }, { status: 200 }, null])
    assert.deepEqual(await askServer(address, { method: 'GET' }), {})
    assert.lengthOf(asked, 3)
    const error = await askServer(address, { method: 'POST' }).catch((failure: object) => failure)
    assert.notProperty(error, 'status')
    assert.lengthOf(asked, 4)
  })
})
