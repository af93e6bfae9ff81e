import type { OutgoingMessage } from 'node:http'
import type { Transmit } from '@boringnode/transmit'
import { openStreams } from '#core/live/open_streams'

type Manager = ReturnType<Transmit<unknown>['getManager']>
type Stream = ReturnType<Manager['createStream']>

/** Pushes that wait for a reader that stalls; each is held in memory. */
export const MOST_WAITING = 100

export const isStalled = (stream: Pick<Stream, 'writableLength' | 'readableLength'>) =>
  stream.writableLength + stream.readableLength > MOST_WAITING

/**
 * Transmit finds who listens to a channel by walking every open stream, at each publish: at 5,000 streams that is
 * most of what a message costs. This keeps the streams of each channel at hand instead, and cuts a reader that
 * lets too much pile up before more is written to it.
 */
export function indexChannels(transmit: { getManager(): unknown }) {
  const manager = transmit.getManager() as Manager
  const listeners = new ListenersByChannel()
  const { createStream, subscribe, unsubscribe } = bound(manager)

  manager.createStream = (params) => {
    const stream = createStream(params)
    listeners.open(params.uid, stream, params.response)
    return stream
  }
  manager.subscribe = async (params) => {
    const subscribed = await subscribe(params)
    if (subscribed) listeners.add(params.uid, params.channel)
    return subscribed
  }
  manager.unsubscribe = (params) => {
    listeners.remove(params.uid, params.channel)
    return unsubscribe(params)
  }
  manager.findByChannel = (channel) => listeners.of(channel)
}

const bound = (manager: Manager) => ({
  createStream: manager.createStream.bind(manager),
  subscribe: manager.subscribe.bind(manager),
  unsubscribe: manager.unsubscribe.bind(manager),
})

type Open = { stream: Stream; channels: Set<string> }

class ListenersByChannel {
  #open = new Map<string, Open>()
  #streams = new Map<string, Set<Stream>>()

  open(uid: string, stream: Stream, response: unknown) {
    const open = { stream, channels: new Set<string>() }
    this.#open.set(uid, open)
    ;(response as OutgoingMessage).once('close', () => this.#close(uid, open))
  }

  add(uid: string, channel: string) {
    const open = this.#open.get(uid)
    if (!open) return
    open.channels.add(channel)
    const streams = this.#streams.get(channel)
    if (streams) streams.add(open.stream)
    else this.#streams.set(channel, new Set([open.stream]))
  }

  remove(uid: string, channel: string) {
    const open = this.#open.get(uid)
    open?.channels.delete(channel)
    if (open) this.#forget(open.stream, channel)
  }

  /** A copy: a reader that is cut while the others are written to leaves the set. */
  of(channel: string) {
    const streams = new Set(this.#streams.get(channel))
    for (const stream of streams) {
      if (!isStalled(stream)) continue
      streams.delete(stream)
      openStreams.endUid(stream.getUid())
    }
    return streams
  }

  /** A later stream may have taken the id meanwhile: it is left alone. */
  #close(uid: string, open: Open) {
    if (this.#open.get(uid) === open) this.#open.delete(uid)
    for (const channel of open.channels) this.#forget(open.stream, channel)
  }

  #forget(stream: Stream, channel: string) {
    const streams = this.#streams.get(channel)
    streams?.delete(stream)
    if (streams?.size === 0) this.#streams.delete(channel)
  }
}
