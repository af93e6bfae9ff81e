import transmit from '@adonisjs/transmit/services/main'
import emitter from '@adonisjs/core/services/emitter'
import { indexChannels } from '#core/live/channel_index'
import { openStreams } from '#core/live/open_streams'
import { askWhoIsStillSignedIn } from '#core/live/stream_guard'
import { stillSignedIn } from '#accounts/queries/still_signed_in'

/**
 * Who may keep a live stream. Nothing runs here: the watch begins with the first stream. On this
 * process a sign-out ends its streams at once, on others the watch does within seconds.
 */
indexChannels(transmit)
askWhoIsStillSignedIn(stillSignedIn)
emitter.on('session_auth:logged_out', ({ sessionId }) => openStreams.endSession(sessionId))
