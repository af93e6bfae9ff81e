import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { LiveConnection, LONGEST_DELAY, OPENS_WITHIN, SIGN_WITHIN, SILENCE } = await browserCode(
  'lib/live/live_connection'
)

type StreamEvents = {
  onOpen: () => void
  onPush: (push: object) => void
  onPing: () => void
  onError: () => void
}

/** A connection whose streams and clock are in the test's hands. */
function connect() {
  const streams: (StreamEvents & { closed: boolean })[] = []
  const heard: unknown[] = []
  let connected = 0
  let asked = 0
  let due: { callback: () => void; milliseconds: number } | null = null
  const connection = new LiveConnection({
    open(events: StreamEvents) {
      const stream = { ...events, closed: false }
      streams.push(stream)
      return { close: () => void (stream.closed = true) }
    },
    onPush: (push: object) => heard.push(push),
    onConnected: () => connected++,
    ask: () => asked++,
    random: () => 1,
    schedule(callback: () => void, milliseconds: number) {
      const mine = { callback, milliseconds }
      due = mine
      return () => void (due === mine && (due = null))
    },
  })
  connection.start()
  return {
    connection,
    streams,
    heard,
    last: () => streams.at(-1)!,
    waits: () => due?.milliseconds,
    elapse: () => due!.callback(),
    connected: () => connected,
    asked: () => asked,
  }
}

test.group('The browser’s live connection', () => {
  test('closes at the first error and comes back, later each time', ({ assert }) => {
    const page = connect()
    const delays = [500, 1000, 2000, 4000, 8000, 16000, LONGEST_DELAY, LONGEST_DELAY]
    for (const delay of delays) {
      page.last().onError()
      assert.isTrue(page.last().closed)
      assert.equal(page.waits(), delay)
      page.elapse()
    }
    assert.lengthOf(page.streams, delays.length + 1)
  })

  test('tells each time it stands, and begins with short delays again', ({ assert }) => {
    const page = connect()
    page.last().onOpen()
    for (let failures = 0; failures < 3; failures++) {
      page.last().onError()
      page.elapse()
    }
    page.last().onOpen()
    assert.equal(page.connected(), 2)
    page.last().onError()
    assert.equal(page.waits(), 500)
  })

  test('takes a silence for a broken stream, and a ping for a sign of life', ({ assert }) => {
    const page = connect()
    page.last().onOpen()
    page.last().onPing()
    assert.equal(page.waits(), SILENCE)
    assert.lengthOf(page.streams, 1)
    page.elapse()
    assert.isTrue(page.last().closed)
    page.elapse()
    assert.lengthOf(page.streams, 2)
  })

  test('does not hear what a closed stream still says', ({ assert }) => {
    const page = connect()
    const [old] = page.streams
    old.onError()
    page.elapse()
    old.onPush({ type: 'counts' })
    old.onError()
    assert.lengthOf(page.heard, 0)
    assert.isFalse(page.last().closed)
    page.last().onPush({ type: 'counts' })
    assert.deepEqual(page.heard, [{ type: 'counts' }])
  })

  test('waits no longer when the network is back', ({ assert }) => {
    const page = connect()
    page.last().onError()
    page.connection.wake()
    assert.lengthOf(page.streams, 2)
    assert.equal(page.waits(), OPENS_WITHIN.first)
    page.connection.wake()
    assert.isTrue(page.streams[1].closed)
    assert.lengthOf(page.streams, 3)
    page.elapse()
    assert.isTrue(page.last().closed)
    assert.equal(page.waits(), 500)
    page.elapse()
    assert.equal(page.waits(), 2 * OPENS_WITHIN.first)
  })

  test('asks a standing stream for a sign of life, and leaves it alone when it lives', ({
    assert,
  }) => {
    const page = connect()
    page.last().onOpen()
    page.connection.wake()
    page.connection.wake()
    assert.equal(page.asked(), 1)
    assert.equal(page.waits(), SIGN_WITHIN)
    page.last().onPush({ type: 'sign' })
    assert.equal(page.waits(), SILENCE)
    assert.lengthOf(page.streams, 1)
  })

  test('replaces at once a stream that gives no sign of life: asked for one, or after a send', ({
    assert,
  }) => {
    for (const act of ['wake', 'expect']) {
      const page = connect()
      page.last().onOpen()
      page.connection[act]()
      assert.equal(page.waits(), SIGN_WITHIN)
      page.elapse()
      assert.isTrue(page.streams[0].closed)
      assert.lengthOf(page.streams, 2)
      assert.equal(page.asked(), act === 'wake' ? 1 : 0)
      page.last().onOpen()
      assert.equal(page.connected(), 2)
    }
  })

  test('stops for good', ({ assert }) => {
    const page = connect()
    page.connection.stop()
    assert.isTrue(page.last().closed)
    assert.isUndefined(page.waits())
  })
})
