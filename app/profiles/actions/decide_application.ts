import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { TUTOR_AGE } from '#accounts/age'
import { ownAge } from '#accounts/own_age'
import User from '#accounts/models/user'
import type Application from '#profiles/models/application'
import ApplicationDecision from '#profiles/models/application_decision'
import ApplicationRefused from '#profiles/events/application_refused'
import TutorCleared from '#profiles/events/tutor_cleared'
import { freeComingSlots } from '#profiles/booked_slot'
import { mayBecome } from '#profiles/application_state'
import { clearanceChanged } from '#profiles/clearance_live'
import { missingToClear, refuseDecider, stakeIn } from '#profiles/decision_rules'
import { lockActiveStaff } from '#accounts/queries/lock_staff'
import { interviewsOf, type InterviewedBy } from '#profiles/queries/interviews_of'
import { holdApplicationById } from '#profiles/queries/hold_application'
import { clearanceSteps, type ClearanceSteps } from '#profiles/queries/clearance_steps'

type Input = {
  applicationId: string
  staffId: string
  outcome: ApplicationDecision['outcome']
  /** The colleague who is away, where the only active member of staff decides alone. */
  absentColleagueId: string | null
  /** The state of the application as the form showed it: what a colleague decided since is not decided over. */
  seen?: Application['state']
}

type Deciding = Input & { alone: boolean }

/**
 * Clears or refuses a tutor. Clearing needs the charter, a favourable interview and a favourable check that
 * holds; refusing needs none of them. Who decides neither held an interview of this
 * application nor wrote one down.
 */
export default class DecideApplication {
  handle(input: Input) {
    return transaction(async (trx) => {
      const application = await holdApplicationById(input.applicationId, trx)
      const { state } = application
      const isOutdated = input.seen !== undefined && input.seen !== state
      if (isOutdated || !mayBecome(state, input.outcome)) return refused('not_to_decide')
      const steps = await clearanceSteps(application.tutorId, trx)
      const reason =
        input.outcome === 'cleared'
          ? ((await this.#refuseTutor(application.tutorId, trx)) ?? missingToClear(steps))
          : null
      const interviews = await interviewsOf(application, steps.interview?.id, trx)
      const refusal = reason ?? (await this.#refuseDecider(input, interviews, trx))
      if (refusal) return refused(refusal)

      const alone = stakeIn(interviews, input.staffId) !== null
      const decision = await this.#decide(application, { ...input, alone }, steps, trx)
      await this.#tell(application, decision, trx)
      return done(decision)
    })
  }

  async #refuseTutor(tutorId: string, trx: Transaction) {
    const user = await User.findOrFail(tutorId, { client: trx })
    if (user.state !== 'active') return 'account_not_active' as const
    return ownAge(user) < TUTOR_AGE ? ('tutor_too_young' as const) : null
  }

  async #refuseDecider(input: Input, interviews: InterviewedBy[], trx: Transaction) {
    const { staffId: deciderId, absentColleagueId } = input
    const active = await lockActiveStaff(trx)
    const alone = active.join() === deciderId
    const refusal = refuseDecider({ deciderId, interviews, alone, absentColleagueId })
    if (refusal || !absentColleagueId || !stakeIn(interviews, deciderId)) return refusal
    const absent = await User.find(absentColleagueId, { client: trx })
    const isColleague = absent?.role === 'staff' && absent.id !== deciderId
    return isColleague ? null : ('absent_colleague_missing' as const)
  }

  async #decide(
    application: Application,
    input: Deciding,
    steps: ClearanceSteps,
    trx: Transaction
  ) {
    const { staffId: decidedBy, outcome, alone } = input
    const { interview, check } = steps
    await application.merge({ state: outcome, decidedBy, decidedAt: clock.now() }).save()
    return ApplicationDecision.create(
      {
        applicationId: application.id,
        outcome,
        decidedBy,
        interviewId: interview?.id ?? null,
        interviewerId: interview?.interviewerId ?? null,
        checkId: check?.id ?? null,
        interviewRecordedBy: interview?.recordedBy ?? null,
        absentColleagueId: alone ? input.absentColleagueId : null,
      },
      { client: trx }
    )
  }

  async #tell(application: Application, decision: ApplicationDecision, trx: Transaction) {
    const { id: applicationId, tutorId } = application
    const { outcome, decidedBy, interviewerId, absentColleagueId } = decision
    const cleared = outcome === 'cleared'
    const entry = {
      actorId: decidedBy,
      subject: { type: 'application', id: applicationId },
      after: { outcome, interviewerId, absentColleagueId },
    }
    if (cleared) await record({ ...entry, action: 'profiles.tutor_cleared' }, trx)
    else await record({ ...entry, action: 'profiles.tutor_refused' }, trx)
    const event = cleared
      ? new TutorCleared({ tutorId })
      : new ApplicationRefused({ applicationId, tutorId })
    await announce(event, trx)
    await freeComingSlots(tutorId, trx)
    await clearanceChanged(tutorId, trx)
  }
}
