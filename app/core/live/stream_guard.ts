import logger from '@adonisjs/core/services/logger'
import { isStalled } from '#core/live/channel_index'
import { openStreams } from '#core/live/open_streams'

type Login = { sessionId: string; userId: string }

/** Tells which of these login sessions still hold, in one query. Registered by accounts. */
type StillSignedIn = (logins: Login[]) => Promise<Set<string>>

const CHECK_EVERY = 2000

let stillSignedIn: StillSignedIn | undefined
let timer: NodeJS.Timeout | undefined

export function askWhoIsStillSignedIn(ask: StillSignedIn) {
  stillSignedIn = ask
}

/** Looks after the open streams for as long as there are any. */
export function watchStreams() {
  timer ??= setInterval(look, CHECK_EVERY).unref()
}

/** Ends the streams of those who are no longer signed in, and those whose reader stalls. */
export async function checkStreams() {
  const streams = openStreams.all()
  for (const open of streams.filter(({ stream }) => isStalled(stream))) openStreams.end(open)
  const holding = await stillSignedIn?.(streams)
  if (!holding) return
  for (const open of streams) if (!holding.has(open.sessionId)) openStreams.end(open)
}

async function look() {
  if (openStreams.all().length === 0) return stopWatching()
  try {
    await checkStreams()
  } catch (error) {
    logger.warn({ err: error }, 'The open streams could not be checked; they are kept meanwhile')
  }
}

function stopWatching() {
  clearInterval(timer)
  timer = undefined
}
