import { LiveFeed } from './live_feed'
import { isSignedIn } from './is_signed_in'
import { askForSign } from './ask_for_sign'
import { openTransmitStream } from './transmit_stream'

/** The tab's one feed. Made where the browser is, never on the server. */
let feed: LiveFeed | undefined

export const liveFeed = () => (feed ??= new LiveFeed(openTransmitStream, isSignedIn, askForSign))
