import { test } from '@japa/runner'
import { PassThrough } from 'node:stream'
import { EventEmitter } from 'node:events'
import { openStreams } from '#core/live/open_streams'
import { checkStreams } from '#core/live/stream_guard'

/** A reader that took nothing since `waiting` pushes. */
function reader(uid: string, waiting: number) {
  const stream = new PassThrough({ objectMode: true })
  for (let count = 0; count < waiting; count++) stream.write({ count })
  const response = Object.assign(new EventEmitter(), {
    destroyed: false,
    destroy() {
      this.destroyed = true
      response.emit('close')
    },
  })
  const open = { uid, userId: uid, sessionId: uid, stream, response: response as never }
  openStreams.add(open)
  return response
}

test.group('Open streams', () => {
  test('a stream whose reader stalls is cut, and forgotten', async ({ assert }) => {
    const stalled = reader('stalled', 101)
    await checkStreams()
    assert.isTrue(stalled.destroyed)
    assert.isFalse(openStreams.has('stalled'))
  })
})
