import { uuid } from '~/lib/uuid'
import { canShare } from './tab_channel'
import type { LivePush, StreamEvents } from './types'

const PING = '$$transmit/ping'
const LAST_STREAM = 'homeskolar:live-stream'

/** A browser that shares its stream has one; where each tab has its own, each remembers its own. */
function lastStream() {
  const storage = () => (canShare() ? localStorage : sessionStorage)
  return {
    read() {
      try {
        return storage().getItem(LAST_STREAM)
      } catch {
        return null
      }
    },
    write(uid: string) {
      try {
        storage().setItem(LAST_STREAM, uid)
      } catch {}
    },
  }
}

/**
 * Opens a stream with an id of its own. The server subscribes it to the person's channel, so no
 * subscription is ever created from here. It is told which stream of this browser it replaces,
 * because the server may take minutes to see that the old one is gone.
 */
export function openTransmitStream(
  channel: string,
  { onOpen, onPush, onPing, onError }: StreamEvents
) {
  const kept = lastStream()
  const replaces = kept.read()
  const uid = uuid()
  const asked = new URLSearchParams({ uid, ...(replaces && { replaces }) })
  kept.write(uid)

  // Closed at the first error: the browser's own attempts would come with the same id.
  const stream = new EventSource(`/__transmit/events?${asked}`)
  stream.onopen = onOpen
  stream.onmessage = ({ data }) => {
    const said = JSON.parse(data) as { channel: string; payload: LivePush }
    if (said.channel === channel) onPush(said.payload)
    if (said.channel === PING) onPing()
  }
  stream.onerror = () => {
    stream.close()
    onError()
  }
  return { close: () => stream.close() }
}
