import type { Suite } from '@japa/runner/core'
import { banners } from '#core/banners'
import { settings } from '#core/settings'
import { askWhoIsStillSignedIn } from '#core/live/stream_guard'
import { stillSignedIn } from '#accounts/queries/still_signed_in'
import { keepLoginSessionsInDatabase } from '#tests/helpers/login_sessions'
import { startWorkerWhenReachable } from '#core/worker'
import { closeBrowser } from '#tests/helpers/browser'
import { catchMails } from '#tests/helpers/mails'
import { emptyDatabase } from '#tests/helpers/database'
import { stopWorker } from '#tests/helpers/events'
import { unfreezeTime } from '#tests/helpers/time'

/**
 * Tests in a browser see the whole thing at work: everything is committed, the worker does its
 * jobs. Each begins with an empty database, into which nobody writes who was at work for the one before.
 */
export function live(suite: Suite) {
  suite.setup(() => {
    askWhoIsStillSignedIn(stillSignedIn)
    return closeBrowser
  })
  suite.onGroup((group) => group.each.setup(begin))
  suite.onTest((test) => test.setup(begin))
}

async function begin() {
  unfreezeTime()
  await keepLoginSessionsInDatabase()
  await stopWorker()
  await emptyDatabase()
  settings.forget()
  banners.forget()
  catchMails()
  await startWorkerWhenReachable()
}
