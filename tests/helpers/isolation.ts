import type { Suite, Test, Group } from '@japa/runner/core'
import { banners } from '#core/banners'
import { settings } from '#core/settings'
import { leadTimes } from '#reminders/lead_times'
import { texts } from '#core/texts/texts'
import { detectorRules } from '#safeguarding/detector_rules'
import { emptyDatabase } from '#tests/helpers/database'
import { stopWorker } from '#tests/helpers/events'
import { catchMails } from '#tests/helpers/mails'
import { wrapInTransaction } from '#tests/helpers/one_connection'
import { unfreezeTime } from '#tests/helpers/time'

const COMMITTED = '@committed'

/**
 * Every test runs in a transaction that is rolled back, except those tagged `@committed`, which
 * look at what happens after a commit or at once: after them the database is emptied.
 */
export function isolate(suite: Suite) {
  suite.onGroup((group: Group) => group.tap(isolateTest))
  suite.onTest(isolateTest)
}

function isolateTest(test: Test) {
  test.setup(async () => {
    settings.forget()
    texts.forget()
    banners.forget()
    leadTimes.forget()
    detectorRules.forget()
    catchMails()
    const undo = isCommitted(test) ? empty : await wrapInTransaction()
    return async () => {
      unfreezeTime()
      await undo()
      settings.forget()
      texts.forget()
      banners.forget()
      leadTimes.forget()
    }
  })
}

/** What a worker of the test is still at would be written into the database of the next. */
async function empty() {
  await stopWorker()
  await emptyDatabase()
}

const isCommitted = (test: Test) => test.options.tags.includes(COMMITTED)
