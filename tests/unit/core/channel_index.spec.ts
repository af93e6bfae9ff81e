import { test } from '@japa/runner'
import { EventEmitter } from 'node:events'
import { Transmit } from '@boringnode/transmit'
import { openStreams } from '#core/live/open_streams'
import { indexChannels, MOST_WAITING } from '#core/live/channel_index'

class Response extends EventEmitter {
  written: string[] = []
  destroyed = false
  /** A reader that stalls takes nothing more. */
  constructor(readonly stalls = false) {
    super()
  }
  write(text: string) {
    this.written.push(text)
    return !this.stalls
  }
  end() {}
  destroy() {
    this.destroyed = true
    this.emit('close')
  }
}

function streams() {
  const transmit = new Transmit({ transport: null }, null)
  indexChannels(transmit)
  const open = async (uid: string, channel: string, response = new Response()) => {
    const stream = transmit.createStream({ uid, context: null, response } as never)
    openStreams.add({ uid, userId: uid, sessionId: uid, stream, response: response as never })
    await transmit.subscribe({ uid, channel, context: null, skipAuthorization: true } as never)
    return response
  }
  const heard = (response: Response) => response.written.filter((text) => text.includes('payload'))
  return { transmit, open, heard }
}

test.group('The index of channels', () => {
  test('a publish reaches those who listen to the channel, and nobody else', async ({ assert }) => {
    const { transmit, open, heard } = streams()
    const [first, second, other] = [
      await open('first', 'users/1'),
      await open('second', 'users/1'),
      await open('other', 'users/2'),
    ]
    transmit.broadcast('users/1', { type: 'counts' })
    assert.deepEqual(transmit.getSubscribersFor('users/1'), ['first', 'second'])
    assert.lengthOf(heard(first), 1)
    assert.lengthOf(heard(second), 1)
    assert.lengthOf(heard(other), 0)
    for (const response of [first, second, other]) response.destroy()
  })

  test('who has gone, or no longer listens, hears nothing more', async ({ assert }) => {
    const { transmit, open } = streams()
    const gone = await open('gone', 'users/1')
    const quiet = await open('quiet', 'users/1')
    gone.destroy()
    await transmit.unsubscribe({ uid: 'quiet', channel: 'users/1', context: null } as never)
    assert.deepEqual(transmit.getSubscribersFor('users/1'), [])
    quiet.destroy()
  })

  test('the late close of an earlier stream leaves the one that took its id', async ({
    assert,
  }) => {
    const { transmit, open } = streams()
    const earlier = await open('same', 'users/1')
    const later = await open('same', 'users/1')
    earlier.emit('close')
    assert.deepEqual(transmit.getSubscribersFor('users/1'), ['same'])
    later.destroy()
  })

  test('a reader that stalls is cut before more piles up', async ({ assert }) => {
    const { transmit, open } = streams()
    const stalled = await open('stalled', 'users/1', new Response(true))
    for (let count = 0; count < 3 * MOST_WAITING; count++) transmit.broadcast('users/1', { count })
    assert.isTrue(stalled.destroyed)
    assert.isFalse(openStreams.has('stalled'))
    assert.deepEqual(transmit.getSubscribersFor('users/1'), [])
  })
})
