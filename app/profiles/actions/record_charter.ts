import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { isBeforeText } from '#accounts/before_text'
import { KNOWN_TO_TEAM } from '#profiles/application_state'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import { clearanceSteps } from '#profiles/queries/clearance_steps'
import { holdApplicationById } from '#profiles/queries/hold_application'
import { currentLegalText } from '#accounts/queries/current_legal_text'

type Input = { applicationId: string; staffId: string; /** YYYY-MM-DD */ acceptedOn: string }

/** Notes that a tutor signed the charter in force on paper. Refusals: nothing was sent, accepted already, a date in the future or before there was that version. */
export default class RecordCharter {
  handle({ applicationId, staffId, acceptedOn }: Input) {
    return transaction(async (trx) => {
      const { tutorId, state } = await holdApplicationById(applicationId, trx)
      if (!KNOWN_TO_TEAM.includes(state)) return refused('not_an_applicant')
      const { charterAccepted } = await clearanceSteps(tutorId, trx)
      if (charterAccepted) return refused('charter_accepted')
      if (acceptedOn > clock.now().toISODate()) return refused('date_in_future')

      const charter = await currentLegalText('charter', trx)
      if (isBeforeText(acceptedOn, charter)) return refused('before_text')
      const after = { version: charter.version, acceptedOn }
      await CharterAcceptance.create({ tutorId, recordedBy: staffId, ...after }, { client: trx })
      const subject = { type: 'application', id: applicationId }
      await record({ actorId: staffId, action: 'profiles.charter_recorded', subject, after }, trx)
      return done()
    })
  }
}
