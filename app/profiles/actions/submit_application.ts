import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Application from '#profiles/models/application'
import Tutor from '#profiles/models/tutor'
import { oneAtATime } from '#profiles/one_at_a_time'
import { clearanceSteps } from '#profiles/queries/clearance_steps'
import { holdApplication } from '#profiles/queries/hold_application'

/**
 * Sends a tutor's application to the team, once it is complete. Refusals: skills or the charter in
 * force are missing; it was sent already.
 */
export default class SubmitApplication {
  handle({ tutorId }: { tutorId: string }) {
    return transaction(async (trx) => {
      await oneAtATime(tutorId, trx)
      const { hasSkills, charterAccepted } = await clearanceSteps(tutorId, trx)
      if (!hasSkills) return refused('profile_missing')
      if (!charterAccepted) return refused('charter_missing')

      const application = await this.#draft(tutorId, trx)
      if (application.state !== 'draft') return refused('sent_already')
      await application.merge({ state: 'submitted', submittedAt: clock.now() }).save()
      return done()
    })
  }

  async #draft(tutorId: string, trx: Transaction) {
    const application = await holdApplication(tutorId, trx)
    if (application) return application
    await Tutor.findOrFail(tutorId, { client: trx })
    return Application.create({ tutorId, state: 'draft' }, { client: trx })
  }
}
