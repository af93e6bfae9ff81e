import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { checkDatesFault } from '#profiles/check_dates'
import { decideAnew } from '#profiles/unfavourable'
import { clearanceChanged } from '#profiles/clearance_live'
import BackgroundCheck from '#profiles/models/background_check'
import { KNOWN_TO_TEAM } from '#profiles/application_state'
import { holdApplicationById } from '#profiles/queries/hold_application'

type Input = {
  applicationId: string
  /** Who was shown the document. */
  staffId: string
  kind: BackgroundCheck['kind']
  /** YYYY-MM-DD, both. */
  shownOn: string
  expiresOn: string
  favourable: boolean
}

/** Notes that a document was shown, never what it says. Refusals: nothing was sent, dates that make no sense. */
export default class RecordCheck {
  handle({ applicationId, staffId, ...check }: Input) {
    return transaction(async (trx) => {
      const application = await holdApplicationById(applicationId, trx)
      const { tutorId, state } = application
      const today = clock.now().toISODate()
      if (!KNOWN_TO_TEAM.includes(state)) return refused('not_an_applicant')
      const fault = checkDatesFault(check, today, await settings.get())
      if (fault) return refused(fault)

      await BackgroundCheck.create({ tutorId, checkerId: staffId, ...check }, { client: trx })
      if (check.favourable) await clearanceChanged(tutorId, trx)
      else await decideAnew(application, trx)
      const subject = { type: 'application', id: applicationId }
      await record(
        { actorId: staffId, action: 'profiles.check_recorded', subject, after: check },
        trx
      )
      return done()
    })
  }
}
