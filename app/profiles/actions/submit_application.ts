import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Application from '#profiles/models/application'
import Tutor from '#profiles/models/tutor'
import { oneAtATime } from '#profiles/one_at_a_time'
import { missingToSubmit } from '#profiles/submission_rules'
import { hasCome, reapplyOn } from '#profiles/reapplication'
import { clearanceSteps } from '#profiles/queries/clearance_steps'
import { holdApplication } from '#profiles/queries/hold_application'

/**
 * Sends a tutor's application to the team, once it is complete. Refusals: something is missing, it was sent already,
 * or refused so lately that it is too early to send it again.
 */
export default class SubmitApplication {
  handle({ tutorId }: { tutorId: string }) {
    return transaction(async (trx) => {
      await oneAtATime(tutorId, trx)
      const missing = missingToSubmit(await clearanceSteps(tutorId, trx))
      if (missing) return refused(missing)

      const application = await this.#draft(tutorId, trx)
      const refusal = await this.#refuse(application)
      if (refusal) return refused(refusal)
      const anew = { submittedAt: clock.now(), decidedBy: null, decidedAt: null }
      await application.merge({ state: 'submitted', ...anew }).save()
      return done()
    })
  }

  async #refuse({ state, decidedAt }: Application) {
    if (state === 'draft') return null
    if (state !== 'refused') return 'sent_already' as const
    return hasCome(await reapplyOn(decidedAt!)) ? null : ('too_early' as const)
  }

  async #draft(tutorId: string, trx: Transaction) {
    const application = await holdApplication(tutorId, trx)
    if (application) return application
    await Tutor.findOrFail(tutorId, { client: trx })
    return Application.create({ tutorId, state: 'draft' }, { client: trx })
  }
}
